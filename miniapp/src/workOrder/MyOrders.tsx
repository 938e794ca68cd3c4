import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { isEnded } from '../../../shared/workOrder/transitions'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Segmented } from '../kit/Segmented'
import { Strip } from '../kit/Strip'
import { JoinedOrders } from './JoinedOrders'
import { endNews } from './meaningOf'
import { OrderSlip, type Mine } from './OrderSlip'
import type { useMyOrders } from './useMyOrders'

const sides = {
  moving: { text: '在办', has: ({ status }: Mine) => !isEnded(status), none: '现在没有在办的事' },
  rate: { text: '等我评', has: ({ awaitsRating }: Mine) => awaitsRating, none: '没有等您评的' },
  done: { text: '办完', has: ({ status }: Mine) => isEnded(status), none: '还没有办完的' },
}
type Kept = keyof typeof sides
type Side = Kept | 'joined'

const options: { value: Side; text: string }[] = [
  { value: 'moving', text: sides.moving.text },
  { value: 'rate', text: sides.rate.text },
  { value: 'done', text: sides.done.text },
  { value: 'joined', text: '我也遇到' },
]

/** A screenful: until there are so many, or no more, the next page is asked for. */
const enough = 6

/** 我报的事: what is moving, what asks for me, what is done, and what I only joined. */
export function MyOrders({ list, now }: { list: ReturnType<typeof useMyOrders>; now: number }) {
  const [side, setSide] = useState<Side>('moving')
  const { orders = [], hasNextPage } = list
  const countOf = (one: Side) =>
    // With pages unread nobody knows how many there are.
    hasNextPage || one === 'joined' ? undefined : orders.filter(sides[one].has).length
  return (
    <View>
      <Segmented
        label='看哪些单子'
        options={options.map((option) => ({ ...option, count: countOf(option.value) || undefined }))}
        value={side}
        onChange={setSide}
      />
      <View className='mt3'>
        {side === 'joined' ? (
          <JoinedOrders now={now} />
        ) : (
          <OfMine key={side} side={side} list={list} now={now} onRate={() => setSide('rate')} />
        )}
      </View>
    </View>
  )
}

type OfMineProps = {
  side: Kept
  list: ReturnType<typeof useMyOrders>
  now: number
  onRate: () => void
}

function OfMine({ side, list, now, onRate }: OfMineProps) {
  const { orders = [], hasNextPage } = list
  const shown = orders.filter(sides[side].has)
  useEnough(list, shown.length)
  return (
    <View className='stack'>
      {side === 'moving' && <Asking orders={orders.filter(sides.rate.has)} onRate={onRate} />}
      {shown.map((card) => (
        <OrderSlip key={card.id} card={card} now={now} />
      ))}
      {shown.length === 0 && !hasNextPage && <None side={side} />}
      <More list={list} />
    </View>
  )
}

function useEnough({ hasNextPage, isFetching, fetchNextPage }: OfMineProps['list'], shown: number) {
  const wantsMore = hasNextPage && shown < enough && !isFetching
  useEffect(() => {
    if (wantsMore) void fetchNextPage()
  }, [wantsMore, fetchNextPage])
}

const More = ({ list: { hasNextPage, isFetching, fetchNextPage } }: Pick<OfMineProps, 'list'>) =>
  hasNextPage ? (
    <Button busy={isFetching && '正在取……'} onPress={() => void fetchNextPage()}>
      再看前面的
    </Button>
  ) : null

/** The one strip that asks for something. */
function Asking({ orders, onRate }: { orders: Mine[]; onRate: () => void }) {
  const [first] = orders
  if (!first) return null
  return (
    <Strip kind='wait' icon='star' title={`“${first.title}”${endNews(first)}`} onPress={onRate}>
      {orders.length > 1 ? `一共 ${orders.length} 件等您评一评` : '请您评一评'}
    </Strip>
  )
}

const None = ({ side }: { side: Kept }) => (
  <Empty
    title={sides[side].none}
    {...(side === 'moving' && { say: '看到哪里坏了、脏了、有危险，拍一张报过来，网格员来核实。' })}
  >
    {side === 'moving' && (
      <>
        <Button
          big
          kind='main'
          icon='camera'
          onPress={() => void Taro.navigateTo({ url: '/resident/report?kind=issue' })}
        >
          报一件事
        </Button>
        <Button kind='text' onPress={() => void Taro.navigateTo({ url: '/resident/nearby' })}>
          看看身边的事
        </Button>
      </>
    )}
  </Empty>
)
