import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './classNames'
import { Icon } from './Icon'
import type { IconName } from './iconNames'
import { Pressed } from './Pressed'

export type StripProps = {
  kind?: 'info' | 'wait' | 'late' | 'call' | 'plain'
  icon: IconName
  /** What is the matter. */
  title?: string
  /** What to do about it. */
  children?: ReactNode
  /** Under the title bar, from edge to edge. */
  wide?: boolean
  /** Something the person entered is wrong: read at once. */
  alert?: boolean
  onPress?: () => void
}

export const Strip = ({ kind = 'info', icon, title, children, wide = false, alert, onPress }: StripProps) => (
  <Pressed className={classNames('strip', `strip--${kind}`, { 'strip--round': !wide })} onPress={onPress}>
    <Icon name={icon} />
    <View className='row__grow' {...aria({ role: onPress ? undefined : alert ? 'alert' : 'status' })}>
      {title && <View className='t-bold'>{title}</View>}
      {children && <View>{children}</View>}
    </View>
    {onPress && <Icon name='right' size='s' className='strip__go' />}
  </Pressed>
)
