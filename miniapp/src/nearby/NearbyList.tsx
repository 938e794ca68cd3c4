import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Answer } from '../../../shared/contract'
import { isEnded } from '../../../shared/workOrder/transitions'
import { Empty } from '../kit/Empty'
import { Segmented } from '../kit/Segmented'
import { NearbySlip } from './NearbySlip'

type Orders = Answer<'nearbyOrders'>['orders']
type Side = 'moving' | 'done'

const sides: Record<Side, { text: string; has: (order: Orders[number]) => boolean; none: string }> = {
  moving: { text: '在办', has: ({ status }) => !isEnded(status), none: '附近没有在办的事' },
  done: { text: '办好了', has: ({ status }) => status === 'closed', none: '附近还没有办好的事' },
}

export type NearbyListProps = { orders: Orders; now: number; from?: string | undefined }

/** 在办 and 办好了, near ones first. */
export function NearbyList({ orders, now, from }: NearbyListProps) {
  const [side, setSide] = useState<Side>('moving')
  const of = (one: Side) => orders.filter(sides[one].has)
  const shown = of(side)
  return (
    <>
      <Segmented
        label='看哪些'
        options={(['moving', 'done'] as const).map((value) => ({
          value,
          text: sides[value].text,
          count: of(value).length,
        }))}
        value={side}
        onChange={setSide}
      />
      <View className='stack mt3'>
        {shown.map((card) => (
          <NearbySlip key={card.id} card={card} now={now} from={from} />
        ))}
        {shown.length === 0 && <Empty title={sides[side].none} say='有人报了，这里就能看到。' />}
      </View>
    </>
  )
}
