import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './Icon'

export type FieldProps = {
  label: string
  /** At the end of the label's line: 可以不写. */
  note?: string
  /** Below, while nothing is wrong. */
  hint?: ReactNode
  /** What is wrong and what to do: instead of the hint, read at once. */
  wrong?: string | undefined
  /** To scroll here when it is wrong. */
  id?: string
  children: ReactNode
}

/** A question with its label, whatever it is answered with. */
export const Field = ({ label, note, hint, wrong, id, children }: FieldProps) => (
  <View className='field' {...(id && { id })}>
    <View className='field__label'>
      <View>{label}</View>
      {note && <View className='row__end t-note'>{note}</View>}
    </View>
    {children}
    {wrong && (
      <View className='field__wrong' {...aria({ role: 'alert' })}>
        <Icon name='alert' size='s' />
        <View>{wrong}</View>
      </View>
    )}
    {hint && !wrong && <View className='field__hint'>{hint}</View>}
  </View>
)
