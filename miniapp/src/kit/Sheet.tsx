import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './Icon'
import { Pressable } from './Pressable'
import { useDialogFocus } from './useDialogFocus'

export type SheetProps = {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
}

/** Choices from below the thumb. Stands inside Page, so that the letters keep their size. */
export const Sheet = ({ open, ...rest }: SheetProps) => (open ? <OpenSheet {...rest} /> : null)

function OpenSheet({ title, onClose, children }: Omit<SheetProps, 'open'>) {
  const id = useDialogFocus(onClose)
  return (
    <View className='veil' catchMove>
      <View className='veil__scrim' onClick={onClose} {...aria({ hidden: true })} />
      <View className='sheet' id={id} {...aria({ role: 'dialog', label: title, modal: true })}>
        <View className='sheet__grip' {...aria({ hidden: true })} />
        <View className='row'>
          <View className='t-title row__grow'>{title}</View>
          <Pressable className='sheet__close' label={`关上：${title}`} onPress={onClose}>
            <Icon name='close' />
          </Pressable>
        </View>
        <View className='sheet__body'>{children}</View>
      </View>
    </View>
  )
}
