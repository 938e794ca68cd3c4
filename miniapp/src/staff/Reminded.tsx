import { isEnded } from '../../../shared/workOrder/transitions'
import { whenText } from '../clockText'
import { Strip } from '../kit/Strip'
import { whoOf } from './journey'
import type { OrderInHand } from './useOrderInHand'
import type { Seen } from './whatChanged'

/** Those that nobody has answered by finishing. */
function remindersOf({ order, steps }: Seen) {
  if (isEnded(order.status)) return []
  const finished = steps.map(({ move }) => move).lastIndexOf('finish')
  return steps.slice(finished + 1).filter(({ move, by }) => move === 'remind' && !by.isMe)
}

/** 催办, said first: somebody waits, and has said so. */
export function Reminded({ inHand: { seen, now } }: { inHand: OrderInHand }) {
  const reminders = remindersOf(seen)
  const last = reminders[reminders.length - 1]
  if (!last) return null
  const often = reminders.length > 1 ? `，一共催过 ${reminders.length} 次` : ''
  return (
    <Strip kind='wait' icon='bell' title={`${whoOf(last)}${whenText(last.at, now)} 催了${often}`}>
      {last.words}
    </Strip>
  )
}
