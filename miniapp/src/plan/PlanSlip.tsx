import { View } from '@tarojs/components'
import type { PlanCard } from '../../../shared/plan/plan'
import { planStatusWords } from '../../../shared/plan/copy'
import type { PlanStatus } from '../../../shared/plan/transitions'
import { Slip } from '../kit/Slip'
import { StatusBadge, type StatusBadgeProps } from '../kit/StatusBadge'
import { useNow } from '../useNow'
import { monthSaid } from './monthSaid'
import { openPlan } from './pageUrls'
import { isToCome, planSaid } from './planSaid'

const looks: Record<PlanStatus, StatusBadgeProps['look']> = {
  draft: 'ordered',
  published: 'accepted',
  closed: 'finished',
}

/** One month in the list. */
export function PlanSlip({ card }: { card: PlanCard }) {
  const { id, month, status } = card
  const now = useNow()
  const title = `${monthSaid(month, now)}重点治理`
  const isAhead = isToCome(card, now)
  const word = isAhead ? '下个月办' : planStatusWords[status]
  const line = planSaid(card, now)
  return (
    <Slip
      about={`${month.slice(0, 4)}年`}
      status={<StatusBadge look={isAhead ? 'dispatched' : looks[status]} word={word} />}
      title={title}
      label={`${title}，${word}，${line}`}
      onPress={() => openPlan('plan', { id })}
    >
      <View className='t-small mt1'>{line}</View>
    </Slip>
  )
}
