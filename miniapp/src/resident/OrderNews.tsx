import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Answer } from '../../../shared/contract'
import { findLast } from '../../../shared/findLast'
import { dateOf, dueText, whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Strip } from '../kit/Strip'
import { holderSaid } from '../workOrder/holderSaid'
import { endNews } from '../workOrder/meaningOf'
import { isHappy, myRating } from '../workOrder/myRating'
import { numbersSaid } from '../workOrder/numbersSaid'
import { orderUrl } from '../workOrder/OrderSlip'
import { closedLine } from './closedLine'
import { isJustSent } from './justSent'
import { ReopenButton } from './ReopenButton'
import type { Making } from './useOrderMove'

type Seen = Answer<'getOrder'>

export type OrderNewsProps = { seen: Seen; now: number; making: Making }

/** The one thing to know first, if there is one: just sent, late, ended otherwise than hoped, or yours to judge. */
export function OrderNews(props: OrderNewsProps) {
  const { order } = props.seen
  switch (order.status) {
    case 'merged':
      return <Merged {...props} />
    case 'declined':
      return <Declined {...props} />
    case 'closed':
      return <Closed {...props} />
    default:
      return isJustSent(order) ? <JustSent order={order} now={props.now} /> : <Reminded {...props} />
  }
}

const JustSent = ({ order, now }: { order: Seen['order']; now: number }) => (
  <Strip kind='info' icon='check' title='交上去了'>
    {order.holder && order.dueAt
      ? `${holderSaid(order.holder)}${dueText(order.dueAt, now)}来核实。走到哪一步，这里都看得到。`
      : '走到哪一步，这里都看得到。'}
  </Strip>
)

/** What she said on the telephone stands until she says otherwise herself. */
const isAsked = ({ order, moves }: Seen) => moves.includes('rate') && !order.haveRated

function Closed({ seen, making }: OrderNewsProps) {
  const { order, moves } = seen
  if (isAsked(seen)) {
    return (
      <Strip
        kind='wait'
        icon='star'
        title={`${endNews(order)}，办得怎么样，您说了算`}
        onPress={() => void Taro.navigateTo({ url: `/resident/rate?id=${order.id}` })}
      >
        {closedLine(seen)}
      </Strip>
    )
  }
  const rating = myRating(seen)
  if (rating && !isHappy(rating) && moves.includes('reopen')) {
    return (
      <View className='stack stack--2'>
        <Strip kind='wait' icon='retry' title='您说还没办好，可以重办'>
          {order.reopenUntil && `${dateOf(order.reopenUntil)}前点下面，社区重新派人，您说的都带着。`}
        </Strip>
        <ReopenButton rating={rating} making={making} />
      </View>
    )
  }
  if (!order.isMine) return null
  return (
    <Strip kind='plain' icon={order.verdict === 'notSolvable' ? 'doc' : 'check'}>
      {closedLine(seen)}
    </Strip>
  )
}

function Merged({ seen: { order } }: OrderNewsProps) {
  const { mergedInto } = order
  return (
    <Strip
      kind='info'
      icon='merge'
      title='和另一件是同一件事，并到一起办'
      {...(mergedInto && { onPress: () => void Taro.navigateTo({ url: orderUrl(mergedInto) }) })}
    >
      去那一件看办到哪了：每一步您都看得到，办完也请您评。
    </Strip>
  )
}

/** Whom to call instead, one tap away. */
function Declined({ seen: { steps } }: OrderNewsProps) {
  const reason = findLast(steps, ({ move }) => move === 'decline')?.words
  return (
    <View className='stack stack--2'>
      <Strip kind='call' icon='cross' title='这件事不归这里办'>
        {reason ?? '该找谁，可以打街道电话问。'}
      </Strip>
      {numbersSaid(reason ?? '').map((number) => (
        <Button
          key={number}
          big
          icon='phone'
          onPress={() => void Taro.makePhoneCall({ phoneNumber: number })}
        >
          打 {number}
        </Button>
      ))}
    </View>
  )
}

function Reminded({ seen: { steps }, now }: OrderNewsProps) {
  const last = findLast(steps, ({ move, by }) => move === 'remind' && by.role === 'supervisor')
  if (!last || steps[steps.length - 1] !== last) return null
  return (
    <Strip kind='late' icon='bell'>
      街道督办员{whenText(last.at, now)}已经在催。
    </Strip>
  )
}
