import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Pressable } from './Pressable'

export type PressedProps = {
  className: string
  label?: string | undefined
  disabled?: boolean
  onPress: (() => void) | undefined
  children: ReactNode
}

/** A card or a line that leads somewhere when it has somewhere to lead to, and otherwise only lies there. */
export const Pressed = ({ onPress, children, ...rest }: PressedProps) =>
  onPress ? (
    <Pressable role='link' onPress={onPress} {...rest}>
      {children}
    </Pressable>
  ) : (
    <View className={rest.className}>{children}</View>
  )
