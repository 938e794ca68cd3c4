import { View } from '@tarojs/components'
import { Section } from '../kit/Section'
import { MoreCards } from '../staff/MoreCards'
import { QueueCard } from '../staff/QueueCard'
import { orderUrl, workplaces } from '../staff/workplaces'
import type { Desks } from './useDesks'

/** 后面 3 件: one may take a later one first. */
export function LaterOrders({ desks, now }: { desks: Desks; now: number }) {
  const { list } = desks
  const { merged } = list
  const [, ...later] = merged?.orders ?? []
  if (!merged || merged.count < 2) return null
  return (
    <Section title={`后面 ${merged.count - 1} ${merged.hasMore ? '多件' : '件'}`} end='急的在前'>
      <View className='stack'>
        {later.map((card) => (
          <QueueCard
            key={card.id}
            card={card}
            now={now}
            url={orderUrl(workplaces.desk, card.id)}
            community={desks.others.length > 0}
          />
        ))}
      </View>
      <MoreCards list={list} />
    </Section>
  )
}
