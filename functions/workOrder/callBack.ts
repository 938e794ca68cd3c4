import type { Actor } from '../../shared/actor'
import { dayMs } from '../../shared/clock/china'
import { shipped } from '../../shared/clock/limits'
import type { CallBackState, Order } from '../../shared/workOrder/order'
import { hasAnswered } from './answered'
import { isStaffOf, type Sight } from './claims'
import { followersOf, lastOf } from './fold'
import type { Viewer } from './present'
import type { WorkOrder } from './workOrder'

/** Everybody who is asked how it was: the reporter, and whoever joined. */
const askedOf = (order: WorkOrder) => [...new Set([order.reporterId, ...followersOf(order)])]

/** The reporter is asked until the clock gives up 回访未答复, who joined until the same day. Silence is no content. */
function stateFor(order: WorkOrder, personId: string, isOver: boolean): CallBackState {
  if (hasAnswered(order, personId)) return 'answered'
  const isWaiting = personId === order.reporterId ? order.callBackBy !== undefined : !isOver
  return isWaiting ? 'waiting' : 'unreached'
}

/** How many were asked, and what came of it: for those in service. */
function countOf(order: WorkOrder, isOver: boolean) {
  const states = askedOf(order).map((personId) => stateFor(order, personId, isOver))
  const count = (state: CallBackState) => states.filter((one) => one === state).length
  return { asked: states.length, answered: count('answered'), unreached: count('unreached') }
}

/** Whoever joined is told of herself, everybody else of the reporter. */
function whoseFor(order: WorkOrder, actor: Actor) {
  const isReporter = actor.id === order.reporterId
  const hasJoined = followersOf(order).includes(actor.id)
  return hasJoined && !isReporter && !isStaffOf(order, actor) ? actor.id : order.reporterId
}

/** Until when everybody is asked, in milliseconds; nothing while it is not closed. */
function askedUntil(order: WorkOrder) {
  const closing = order.status === 'closed' ? lastOf(order, 'close') : undefined
  if (!closing) return undefined
  const { callBackBy } = closing.change
  return callBackBy ? callBackBy * 1000 : closing.at + shipped.callBack.amount * dayMs
}

/** 回访 of the last closing: to whoever joined her own answer, to the reporter hers, in service that and the count. */
export function callBackSeen(
  order: WorkOrder,
  sight: Sight,
  { deps, actor }: Viewer,
): Pick<Order, 'callBack'> {
  const until = askedUntil(order)
  const whose = whoseFor(order, actor)
  if (until === undefined || (sight !== 'whole' && whose !== actor.id)) return {}
  const isOver = deps.now() >= until
  return {
    callBack: {
      state: stateFor(order, whose, isOver),
      until: new Date(until).toISOString(),
      ...(isStaffOf(order, actor) && { count: countOf(order, isOver) }),
    },
  }
}
