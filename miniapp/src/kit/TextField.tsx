import { Input, View } from '@tarojs/components'
import { classNames } from './classNames'
import { spokenField } from './spokenField'

export type TextFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  max?: number
  wrong?: boolean
  type?: 'text' | 'number' | 'digit'
  /** The key at the corner of the keyboard: 搜索, 完成. */
  confirm?: 'search' | 'done' | 'next'
  onConfirm?: () => void
}

/** One line of words or figures. */
export const TextField = (props: TextFieldProps) => {
  const {
    label,
    value,
    onChange,
    placeholder = '',
    max = 60,
    wrong = false,
    type = 'text',
    confirm = 'done',
  } = props
  return (
    <View className={classNames('area', wrong && 'is-wrong')}>
      <Input
        className='area__line'
        type={type}
        value={value}
        maxlength={max}
        placeholder={placeholder}
        placeholderClass='area__placeholder'
        confirmType={confirm}
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={() => props.onConfirm?.()}
        {...spokenField(label, wrong)}
      />
    </View>
  )
}
