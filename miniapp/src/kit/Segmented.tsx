import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './classNames'
import { Pressable } from './Pressable'

export type SegmentedProps<T extends string> = {
  label: string
  options: { value: T; text: string; count?: number | string | undefined }[]
  value: T
  onChange: (value: T) => void
  /** `tabs` change what is shown below, `radio` is an answer. */
  kind?: 'tabs' | 'radio'
}

export const Segmented = <T extends string>(props: SegmentedProps<T>) => {
  const { label, options, value, onChange, kind = 'tabs' } = props
  const isTabs = kind === 'tabs'
  return (
    <View className='seg' {...aria({ role: isTabs ? 'tablist' : 'radiogroup', label })}>
      {options.map(({ value: option, text, count }) => {
        const isOn = option === value
        return (
          <Pressable
            key={option}
            className={classNames('seg__o', isOn && 'is-on')}
            role={isTabs ? 'tab' : 'radio'}
            label={count === undefined ? text : `${text}，${count} 件`}
            {...(isTabs ? { selected: isOn } : { checked: isOn })}
            onPress={() => onChange(option)}
          >
            {text}
            {count !== undefined && <View className='seg__n'>{count}</View>}
          </Pressable>
        )
      })}
    </View>
  )
}
