import { View } from '@tarojs/components'
import { aria } from './aria'
import { Chip } from './Chip'
import type { ChipOption } from './Chips'

export type CheckChipsProps<T extends string> = {
  label: string
  options: ChipOption<T>[]
  values: T[]
  onChange: (values: T[]) => void
}

/** As many as are true. */
export function CheckChips<T extends string>({ label, options, values, onChange }: CheckChipsProps<T>) {
  const toggle = (value: T) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value])
  return (
    <View className='chips' {...aria({ role: 'group', label })}>
      {options.map((option) => (
        <Chip
          key={option.value}
          many
          {...option}
          chosen={values.includes(option.value)}
          onPress={() => toggle(option.value)}
        />
      ))}
    </View>
  )
}
