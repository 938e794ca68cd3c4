import { scopesOf } from '../../shared/actor'
import { known } from '../../shared/known'
import type { Call as CallSeen } from '../../shared/workOrder/order'
import { staffName, unitName, unitPhone } from '../street/labels'
import { isLate, openCalls } from './calls'
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
