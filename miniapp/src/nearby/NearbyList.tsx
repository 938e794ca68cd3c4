import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Answer } from '../../../shared/contract'
import { isEnded } from '../../../shared/workOrder/transitions'
import { Empty } from '../kit/Empty'
import { Segmented } from '../kit/Segmented'
import { NearbySlip } from './NearbySlip'

type Orders = Answer<'nearbyOrders'>['orders']
type Side = 'moving' | 'done'

/** The API says no more of either side: with so many, nobody knows whether there are others. */
const mostSaid = 20

const sides: Record<
  Side,
  { text: string; has: (order: Orders[number]) => boolean; none: string; said: (count: number) => string }
> = {
  moving: {
    text: '在办',
    has: ({ status }) => !isEnded(status),
    none: '附近没看到在办的事',
    said: (count) => (count < mostSaid ? '' : `最近的 ${count} 件，再远的没列出来。`),
  },
  // Of what is done the API opens the newest only.
  done: {
    text: '办完了',
    has: ({ status }) => status === 'closed',
    none: '附近没看到刚办完的事',
    said: () => '只列最近办完的，更早的没列出来。',
  },
}

export type NearbyListProps = { orders: Orders; now: number; from?: string | undefined }

/** 在办 and 办完了, near ones first. */
export function NearbyList({ orders, now, from }: NearbyListProps) {
  const [side, setSide] = useState<Side>('moving')
  const shown = orders.filter(sides[side].has)
  const moving = orders.filter(sides.moving.has).length
  return (
    <>
      <Segmented
        label='看哪些'
        options={[
          { value: 'moving', text: sides.moving.text, count: moving < mostSaid ? moving : undefined },
          { value: 'done', text: sides.done.text },
        ]}
        value={side}
        onChange={setSide}
      />
      {shown.length > 0 ? (
        <Shown shown={shown} say={sides[side].said(shown.length)} now={now} from={from} />
      ) : (
        <Empty title={sides[side].none} say='有人报了，这里就能看到。' />
      )}
    </>
  )
}

const Shown = ({
  shown,
  say,
  now,
  from,
}: Omit<NearbyListProps, 'orders'> & { shown: Orders; say: string }) => (
  <>
    {say && <View className='t-note mt3'>{say}</View>}
    <View className='stack mt3'>
      {shown.map((card) => (
        <NearbySlip key={card.id} card={card} now={now} from={from} />
      ))}
    </View>
  </>
)
