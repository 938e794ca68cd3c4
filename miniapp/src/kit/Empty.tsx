import { type ReactNode } from 'react'
import { Image, View } from '@tarojs/components'
import emptyArt from '../art/empty.svg'
import { aria } from './aria'

export type EmptyProps = {
  /** What is not there: 现在没有在办的事. */
  title: string
  /** What one can do, and what comes of it. */
  say?: ReactNode
  /** Buttons. */
  children?: ReactNode
}

export const Empty = ({ title, say, children }: EmptyProps) => (
  <View className='empty'>
    <Image className='empty__art' src={emptyArt} {...aria({ hidden: true })} />
    <View className='t-title'>{title}</View>
    {say && <View className='t-2 mt2'>{say}</View>}
    {children && <View className='empty__do'>{children}</View>}
  </View>
)
