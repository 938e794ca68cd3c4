import { useEffect, type ComponentType } from 'react'
import Taro from '@tarojs/taro'
import type { MadeMove, Status } from '../../../shared/workOrder/transitions'
import { Page } from '../kit/Page'
import { Skeleton } from '../kit/Skeleton'
import { isGone, Refused } from '../Refused'
import { LoadError } from '../workOrder/LoadError'
import { GonePage } from './GonePage'
import { PlainStage } from './PlainStage'
import { isInHand, useOrderInHand, type OrderInHand } from './useOrderInHand'
import type { Seen } from './whatChanged'
import type { Workplace } from './workplaces'

export type StageProps = { inHand: OrderInHand; place: Workplace }
export type Stage = {
  title: string
  /** It is the form of these; whoever may make none of them sees the order alone. */
  of: MadeMove[]
  View: ComponentType<StageProps & { title: string }>
}

const plain: Stage = { title: '工单', of: [], View: PlainStage }

export type StaffOrderProps = {
  orderId: string
  place: Workplace
  /** The forms of this workplace, by where the order stands; and where it calls one's unit 应哨. */
  stages: Partial<Record<Status | 'called', Stage>>
}

/** An order at somebody's workplace: the form of the step that is to be made here, or the order alone. */
export function StaffOrder({ orderId, place, stages }: StaffOrderProps) {
  const inHand = useOrderInHand(orderId, place)
  const { title, View } = stageFor(inHand.seen, stages)
  useEffect(() => void Taro.setNavigationBarTitle({ title }), [title])

  if (!isInHand(inHand)) {
    const { refetch, error } = inHand.query
    const why = orderId ? error : new Refused('notFound')
    return (
      <Page
        title={title}
        loading={!why}
        bones={<Skeleton count={1} say='正在取这张单……' />}
        error={why && <LoadError error={why} onRetry={() => void refetch()} />}
      />
    )
  }
  // What she handed on herself she may read to its end.
  if (isGone(inHand.query.error) && !inHand.told)
    return <GonePage inHand={inHand} place={place} title={title} />
  return <View key={title} inHand={inHand} place={place} title={title} />
}

function stageFor(seen: Seen | undefined, stages: StaffOrderProps['stages']) {
  const fits = (stage: Stage | undefined) => stage?.of.some((move) => seen?.moves.includes(move)) ?? false
  return [seen && stages[seen.order.status], stages.called].find(fits) ?? plain
}
