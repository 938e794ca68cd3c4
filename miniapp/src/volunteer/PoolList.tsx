import { View } from '@tarojs/components'
import { Empty } from '../kit/Empty'
import { Section } from '../kit/Section'
import { Skeleton } from '../kit/Skeleton'
import { MoreCards } from '../staff/MoreCards'
import { LoadError } from '../workOrder/LoadError'
import { PoolCard } from './PoolCard'
import type { PoolSeen } from './usePool'

/** What one can do, and below it what asks for something else. */
export function PoolList({ seen: { pool, cards }, now }: { seen: PoolSeen; now: number }) {
  if (!cards)
    return pool.error ? (
      <LoadError error={pool.error} onRetry={() => void pool.refetch()} />
    ) : (
      <Skeleton of='lines' count={3} />
    )
  if (cards.length === 0)
    return (
      <Empty
        title='邻居们今天都有人搭手'
        say='来了新的，会排在这里。下拉可以再取一次；路上碰到要帮忙的，搭一把也一样好。'
      />
    )
  const fit = cards.filter(({ isFit }) => isFit)
  const others = cards.filter(({ isFit }) => !isFit)
  return (
    <>
      {fit.length > 0 && (
        <Section title='您能搭把手的'>
          <View className='stack'>
            {fit.map((card) => (
              <PoolCard key={card.id} card={card} now={now} />
            ))}
          </View>
        </Section>
      )}
      {others.length > 0 && (
        <Section title='要会别的'>
          <View className='stack'>
            {others.map((card) => (
              <PoolCard key={card.id} card={card} now={now} />
            ))}
          </View>
        </Section>
      )}
      <MoreCards list={pool} />
    </>
  )
}
