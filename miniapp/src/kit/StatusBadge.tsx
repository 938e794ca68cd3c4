import { View } from '@tarojs/components'
import type { Status } from '../../../shared/workOrder/transitions'
import { classNames } from './classNames'
import { iconBefore } from './iconBefore'
import type { IconName } from './iconNames'

type Look = { icon: IconName; colour?: 'wait' | 'hand' | 'done' | 'late' | 'call' }

const looks: Record<Status | 'suspended' | 'overdue' | 'whistled', Look> = {
  ordered: { icon: 'dotring', colour: 'wait' },
  filed: { icon: 'dotring', colour: 'wait' },
  dispatched: { icon: 'dotring', colour: 'wait' },
  accepted: { icon: 'hands', colour: 'hand' },
  finished: { icon: 'check', colour: 'done' },
  closed: { icon: 'seal' },
  declined: { icon: 'cross' },
  withdrawn: { icon: 'back' },
  merged: { icon: 'merge' },
  suspended: { icon: 'pause' },
  overdue: { icon: 'alert', colour: 'late' },
  whistled: { icon: 'whistle', colour: 'call' },
}

export type StatusBadgeProps = {
  look: keyof typeof looks
  /** A resident reads 在办, staff 已接单: the page knows who reads. */
  word: string
}

/** Icon and word and colour, never colour alone. */
export const StatusBadge = ({ look, word }: StatusBadgeProps) => {
  const { icon, colour } = looks[look]
  return <View className={classNames('badge', iconBefore(icon), colour && `badge--${colour}`)}>{word}</View>
}
