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

/** 回访 of the last closing: to whoever joined her own answer, to the reporter hers, to those in service hers and the count. */
export function callBackSeen(
  order: WorkOrder,
  sight: Sight,
  { deps, actor }: Viewer,
): Pick<Order, 'callBack'> {
  const closing = lastOf(order, 'close')
  if (order.status !== 'closed' || !closing) return {}
  const isStaff = isStaffOf(order, actor)
  const isJoiner = !isStaff && followersOf(order).includes(actor.id)
  const whose = isJoiner && actor.id !== order.reporterId ? actor.id : order.reporterId
  if (sight !== 'whole' && whose !== actor.id) return {}
  const until = (closing.change.callBackBy ?? 0) * 1000 || closing.at + shipped.callBack.amount * dayMs
  const isOver = deps.now() >= until
  return {
    callBack: {
      state: stateFor(order, whose, isOver),
      until: new Date(until).toISOString(),
      ...(isStaff && { count: countOf(order, isOver) }),
    },
  }
}
