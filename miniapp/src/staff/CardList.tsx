import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Skeleton } from '../kit/Skeleton'
import { LoadError } from '../workOrder/LoadError'
import { MoreCards } from './MoreCards'
import { QueueCard } from './QueueCard'
import { usePendings } from './usePending'
import type { Here } from '../place/useHere'
import type { QueuesOf } from './useQueuesOf'
import { orderUrl, type Workplace } from './workplaces'

export type CardListProps = {
  list: QueuesOf
  place: Workplace
  now: number
  here?: Here
  /** Each card says its community. */
  community?: boolean
  /** An Empty. */
  none: ReactNode
}

/** The cards of a list, its next page a tap or a scroll away. */
export function CardList({ list, place, now, none, ...more }: CardListProps) {
  const pendings = usePendings()
  const { merged, error, refetch } = list
  if (!merged)
    return error ? (
      <LoadError error={error} onRetry={() => void refetch()} />
    ) : (
      <Skeleton of='lines' count={4} />
    )
  if (merged.orders.length === 0 && !merged.hasMore) return <>{none}</>
  return (
    <View>
      <View className='stack'>
        {merged.orders.map((card) => {
          const pending = pendings.get(card.id)
          const waiting = pending && (pending.refused ? '没交上，点开看' : '等着交')
          return (
            <QueueCard
              key={card.id}
              card={card}
              url={orderUrl(place, card.id)}
              now={now}
              waiting={waiting}
              {...more}
            />
          )
        })}
      </View>
      <MoreCards list={list} />
    </View>
  )
}
