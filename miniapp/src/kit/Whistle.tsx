import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './Icon'
import type { IconName } from './iconNames'

export type CallState = 'waiting' | 'arrived' | 'late' | 'over'

export type WhistleUnit = {
  id: string
  name: string
  state: CallState
  /** 昨天 15:10 到了; 16:00 前到，还剩 1 小时 40 分 */
  say: string
  /** A button: to call them, to report in. */
  end?: ReactNode
}

export type WhistleProps = { title: string; reason?: string | undefined; units: WhistleUnit[] }

const icons: Record<CallState, IconName> = {
  waiting: 'clock',
  arrived: 'check',
  late: 'alert',
  over: 'pass',
}

/** 吹哨: who was called and what for, who has come, who is late. Sign and word, never the colour alone. */
export const Whistle = ({ title, reason, units }: WhistleProps) => (
  <View className='whistle' {...aria({ role: 'status' })}>
    <View className='whistle__head'>
      <Icon name='whistle' />
      <View>{title}</View>
    </View>
    {reason && <View className='whistle__reason'>{reason}</View>}
    {units.map(({ id, name, state, say, end }) => (
      <View key={id} className='whistle__unit row'>
        <View className='row__grow'>
          <View className='t-bold'>{name}</View>
          <View className={`whistle__say is-${state}`}>
            <Icon name={icons[state]} size='s' />
            <View>{say}</View>
          </View>
        </View>
        {end && <View className='ml2'>{end}</View>}
      </View>
    ))}
  </View>
)
