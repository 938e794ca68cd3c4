import Taro from '@tarojs/taro'
import type { Answer } from '../../../shared/contract'
import { findLast } from '../../../shared/findLast'
import { whenText, dueText } from '../clockText'
import { Strip } from '../kit/Strip'
import { holderSaid } from '../workOrder/holderSaid'
import { orderUrl } from '../workOrder/OrderSlip'
import { closedLine } from './OrderHead'

type Seen = Answer<'getOrder'>

/** The one thing to know first, if there is one: just sent, late, ended otherwise than hoped, or yours to judge. */
export function OrderNews({ seen, isNew, now }: { seen: Seen; isNew: boolean; now: number }) {
  const { order, moves } = seen
  if (isNew && order.status === 'ordered') return <JustSent order={order} now={now} />
  if (order.status === 'merged') return <Merged seen={seen} />
  if (order.status === 'declined') return <Declined seen={seen} />
  if (moves.includes('rate')) {
    return (
      <Strip
        kind='wait'
        icon='star'
        title='办完了，办得怎么样，您说了算'
        onPress={() => void Taro.navigateTo({ url: `/resident/rate?id=${order.id}` })}
      >
        {closedLine(order)}
      </Strip>
    )
  }
  if (order.status === 'closed' && order.isMine)
    return (
      <Strip kind='plain' icon='check'>
        {closedLine(order)}
      </Strip>
    )
  return <Reminded seen={seen} now={now} />
}

const JustSent = ({ order, now }: { order: Seen['order']; now: number }) => (
  <Strip kind='info' icon='check' title='交上去了'>
    {order.holder && order.dueAt
      ? `${holderSaid(order.holder)}${dueText(order.dueAt, now)}来核实。走到哪一步，这里都看得到。`
      : '走到哪一步，这里都看得到。'}
  </Strip>
)

function Merged({ seen: { order } }: { seen: Seen }) {
  const { mergedInto } = order
  return (
    <Strip
      kind='info'
      icon='merge'
      title='和另一件是同一件事，并到一起办'
      {...(mergedInto && { onPress: () => void Taro.navigateTo({ url: orderUrl(mergedInto) }) })}
    >
      您前面写的都带过去了，去那一件看办到哪了。
    </Strip>
  )
}

function Declined({ seen: { steps } }: { seen: Seen }) {
  const reason = findLast(steps, ({ move }) => move === 'decline')?.words
  return (
    <Strip kind='call' icon='cross' title='这件事不归这里办'>
      {reason ?? '该找谁，可以打街道电话问。'}
    </Strip>
  )
}

function Reminded({ seen: { steps }, now }: { seen: Seen; now: number }) {
  const last = findLast(steps, ({ move, by }) => move === 'remind' && by.role === 'supervisor')
  if (!last || steps[steps.length - 1] !== last) return null
  return (
    <Strip kind='late' icon='bell'>
      街道督办员{whenText(last.at, now)}已经在催。
    </Strip>
  )
}
