import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { FirstFew } from './FirstFew'
import type { Taken } from './useTaken'

type TakenOrdersProps = { orders: Taken[]; leftOut: string[]; onChange: (leftOut: string[]) => void }

const shownFirst = 6

/** What was brought along, each to be left out, and taken in again. */
export function TakenOrders({ orders, leftOut, onChange }: TakenOrdersProps) {
  const toggle = (id: string) =>
    onChange(leftOut.includes(id) ? leftOut.filter((one) => one !== id) : [...leftOut, id])
  return (
    <FirstFew all={orders} first={shownFirst}>
      {(order) => (
        <One
          key={order.id}
          order={order}
          isOut={leftOut.includes(order.id)}
          onPress={() => toggle(order.id)}
        />
      )}
    </FirstFew>
  )
}

type OneProps = { order: Taken; isOut: boolean; onPress: () => void }

const One = ({ order: { number, title, note }, isOut, onPress }: OneProps) => (
  <Cell
    icon={isOut ? 'cross' : 'check'}
    title={title}
    note={isOut ? `不关联：${note}` : note}
    end={
      <Button narrow label={`${isOut ? '还是关联' : '去掉'}单号 ${number}`} onPress={onPress}>
        {isOut ? '加回来' : '去掉'}
      </Button>
    }
  />
)
