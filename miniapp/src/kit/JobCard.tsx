import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { clockColumn, leftText, urgencyOf, type Instant } from '../clockText'
import { classNames } from './classNames'
import { iconBefore } from './iconBefore'
import type { IconName } from './iconNames'
import { Pressable } from './Pressable'

export type JobCardProps = {
  title: string
  /** Absent: no clock runs, and `noClock` says why. */
  dueAt?: Instant | undefined
  noClock?: string
  now: Instant
  startedAt?: Instant
  badge?: ReactNode
  /** 260 米, 2 张, 11 户遇到 */
  meta?: { icon: IconName; text: string }[]
  onPress: () => void
  label?: string
}

/** What a worker decides by: the clock first, then the words. */
export function JobCard({ title, badge, meta = [], onPress, label, ...clock }: JobCardProps) {
  const { dueAt, now } = clock
  const spoken = [dueAt && leftText(dueAt, now), title, ...meta.map(({ text }) => text)].filter(Boolean)
  return (
    <Pressable className='job' role='link' label={label ?? spoken.join('，')} onPress={onPress}>
      <Clock {...clock} />
      <View className='job__body'>
        <View className='job__title'>{title}</View>
        <View className='job__meta'>
          {badge && <View className='job__badge'>{badge}</View>}
          {meta.map(({ icon, text }) => (
            <View key={icon} className={classNames('job__meta-i', iconBefore(icon))}>
              {text}
            </View>
          ))}
        </View>
      </View>
    </Pressable>
  )
}

type ClockProps = Pick<JobCardProps, 'dueAt' | 'now' | 'startedAt' | 'noClock'>

function Clock({ dueAt, now, startedAt, noClock = '不限时' }: ClockProps) {
  if (dueAt === undefined) return <View className='job__clock job__clock--none'>{noClock}</View>
  const { figure, unit } = clockColumn(dueAt, now)
  return (
    <View className={classNames('job__clock', `job__clock--${urgencyOf(dueAt, now, startedAt)}`)}>
      <View className='job__n'>{figure}</View>
      <View className='job__u'>{unit}</View>
    </View>
  )
}
