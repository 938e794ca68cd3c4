import { scopesOf } from '../../shared/actor'
import { dayMs } from '../../shared/clock/china'
import { shipped } from '../../shared/clock/limits'
import { known } from '../../shared/known'
import type { Call as CallSeen, Order } from '../../shared/workOrder/order'
import { staffName, unitName, unitPhone } from '../street/labels'
import { isLate, openCalls } from './calls'
import { lastOf } from './fold'
import type { Viewer } from './present'
import type { Call, WorkOrder } from './workOrder'

const iso = (seconds: number) => new Date(seconds * 1000).toISOString()

/** 吹哨 in the open: who was called by whom, who came when, the resident sees it as well. */
export function callsSeen(order: WorkOrder, { deps, actor, street }: Viewer): CallSeen[] {
  const open = openCalls(order)
  const isMine = (call: Call) => open.includes(call) && scopesOf(actor, 'handler').includes(call.unitId)
  return order.calls.map((call) => ({
    ...known({
      unitId: call.unitId,
      unitName: unitName(street, call.unitId),
      phone: unitPhone(street, call.unitId),
      calledBy: staffName(street, call.calledBy),
      calledAt: iso(call.calledAt),
      dueAt: iso(call.dueAt),
      cameAt: call.came && iso(call.came.at),
      cameBy: call.came && staffName(street, call.came.by),
    }),
    isLate: (call.came !== undefined || open.includes(call)) && isLate(call, deps.now()),
    isMine: isMine(call),
  }))
}

/** 回访 of the last closing: whether the reporter is asked, has answered, or was not reached. */
export function callBackSeen(order: WorkOrder): Pick<Order, 'callBack'> {
  const closing = lastOf(order, 'close')
  if (order.status !== 'closed' || !closing) return {}
  const until = new Date(
    (closing.change.callBackBy ?? 0) * 1000 || closing.at + shipped.callBack.amount * dayMs,
  )
  const ended = isAnswered(order) ? 'answered' : 'unreached'
  return { callBack: { state: order.callBackBy ? 'waiting' : ended, until: until.toISOString() } }
}

const isAnswered = ({ steps, reporterId }: WorkOrder) => {
  const closing = steps.findLastIndex(({ deed }) => deed === 'close')
  return steps
    .slice(closing)
    .some(({ deed, by, as }) => deed === 'rate' && (by === reporterId || as !== 'resident'))
}
