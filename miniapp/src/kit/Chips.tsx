import { View } from '@tarojs/components'
import { aria } from './aria'
import { Chip } from './Chip'
import type { IconName } from './iconNames'

export type ChipOption<T extends string> = { value: T; text: string; dashed?: boolean; icon?: IconName }

export type ChipsProps<T extends string> = {
  /** What is chosen here, for those who do not see the question above. */
  label: string
  options: ChipOption<T>[]
  value: T | undefined
  onChange: (value: T) => void
}

/** One of several. Nothing is chosen for anybody beforehand, except a guess that says it is one. */
export const Chips = <T extends string>({ label, options, value, onChange }: ChipsProps<T>) => (
  <View className='chips' {...aria({ role: 'radiogroup', label })}>
    {options.map((option) => (
      <Chip
        key={option.value}
        {...option}
        chosen={option.value === value}
        onPress={() => onChange(option.value)}
      />
    ))}
  </View>
)
