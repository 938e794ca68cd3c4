import { View } from '@tarojs/components'
import type { Motion } from '../../../shared/ballot/motion'
import { motionStatusNames } from '../../../shared/ballot/copy'
import { urgencyOf, whenText } from '../clockText'
import { aria } from '../kit/aria'
import { Icon } from '../kit/Icon'

/** 周六 18:00 截止: until when, and no counting down. */
export function Closing({ motion, now }: { motion: Motion; now: number }) {
  const { status, opensAt, closesAt } = motion
  if (status !== 'open' || !closesAt) return <View>{motionStatusNames[status]}</View>
  const urgency = urgencyOf(closesAt, now, opensAt)
  if (urgency === 'late') return <View>截止了，马上开票</View>
  return (
    <View className={`due due--${urgency}`} {...aria({ live: 'off' })}>
      <Icon name='clock' />
      {whenText(closesAt, now)} 截止
    </View>
  )
}
