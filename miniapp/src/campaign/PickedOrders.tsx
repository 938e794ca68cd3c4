import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Card } from '../../../shared/workOrder/order'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { NumberField } from '../staff/NumberField'
import { TakenOrders } from './TakenOrders'
import type { Taken } from './useTaken'

export type Picked = { id: string; number: string; categoryName: string }

type PickedOrdersProps = {
  taken: Taken[]
  leftOut: string[]
  onLeave: (leftOut: string[]) => void
  picked: Picked[]
  onChange: (picked: Picked[]) => void
}

/** Orders it is about: those it came with, and others by their number. */
export function PickedOrders({ taken, leftOut, onLeave, picked, onChange }: PickedOrdersProps) {
  const [found, setFound] = useState<Card[]>([])
  const isPicked = ({ id }: { id: string }) => picked.some((one) => one.id === id)
  const count = taken.length - leftOut.length + picked.length
  const fresh = found.filter((card) => !isPicked(card))
  const take = ({ id, number, categoryName }: Card) => onChange([...picked, { id, number, categoryName }])
  return (
    <Section title='关联哪些单' end={`${count} 件`}>
      {taken.length > 0 && (
        <>
          <View className='t-small'>带过来 {taken.length} 件，不相干的先去掉；立好以后还能加、能移出。</View>
          <View className='mt2'>
            <TakenOrders orders={taken} leftOut={leftOut} onChange={onLeave} />
          </View>
        </>
      )}
      {picked.length > 0 && (
        <Cells>
          {picked.map((one) => (
            <Cell
              key={one.id}
              icon='check'
              title={`${one.categoryName} 单号 ${one.number}`}
              end={
                <Button
                  narrow
                  label={`去掉单号 ${one.number}`}
                  onPress={() => onChange(picked.filter(({ id }) => id !== one.id))}
                >
                  去掉
                </Button>
              }
            />
          ))}
        </Cells>
      )}
      <NumberField onFound={setFound} />
      {fresh.length > 0 && (
        <Cells>
          {fresh.map((card) => (
            <Cell
              key={card.id}
              icon='slip'
              title={`${card.categoryName} 单号 ${card.number}`}
              note='点一下就加进来'
              onPress={() => take(card)}
            />
          ))}
        </Cells>
      )}
    </Section>
  )
}
