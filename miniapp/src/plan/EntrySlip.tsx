import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { EntryFigures, PlanEntry, PlanSeen } from '../../../shared/plan/plan'
import { Slip } from '../kit/Slip'
import { StatusBadge } from '../kit/StatusBadge'
import { useNow } from '../useNow'
import { monthSaid } from './monthSaid'
import { openPlan } from './pageUrls'
import { figuresSaid, standingOf } from './planSaid'

type EntrySlipProps = {
  entry: PlanEntry
  plan: PlanSeen
  figures: EntryFigures | undefined
  foot: ReactNode
}

/** Since when it is on the list, where that is worth a word. */
export function sinceSaid({ since, isLate }: PlanEntry, month: string, now: number) {
  if (since) return previousOf(month) === since ? '上月结转' : `${monthSaid(since, now)}起结转`
  return isLate ? '公开以后加的' : undefined
}

const previousOf = (month: string) => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7)
}

/** What came of it, or what it is to come to. */
const saidOf = ({ dropped, result, target }: PlanEntry) =>
  dropped ? `为什么撤下：${dropped.reason}` : (result?.words ?? target)

/** One thing on the month's list: what, what it is to come to, who, how often it was reported. */
export function EntrySlip({ entry, plan, figures, foot }: EntrySlipProps) {
  const now = useNow()
  const { id, title, ownerName } = entry
  const standing = standingOf(entry, plan, now)
  const owner = `${ownerName}负责`
  const since = sinceSaid(entry, plan.month, now)
  return (
    <Slip
      about={owner}
      status={<StatusBadge {...standing} />}
      title={title}
      label={[title, standing.word, owner, since].filter(Boolean).join('，')}
      onPress={() => openPlan('entry', { id: plan.id, entry: id })}
      foot={foot}
    >
      <View className='mt1'>{saidOf(entry)}</View>
      {since && <View className='t-small mt1'>{since}</View>}
      {figures && <View className='t-small mt1'>{figuresSaid(figures, now)}</View>}
    </Slip>
  )
}
