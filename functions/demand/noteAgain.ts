import { parseOrderId } from '../../shared/workOrder/id'
import { timeOfUlid } from '../../shared/ulid'
import { isEnded } from '../../shared/workOrder/transitions'
import type { ApiDeps } from '../deps'
import { lastOf } from '../workOrder/fold'
import type { WorkOrder } from '../workOrder/workOrder'
import type { Group } from './group'
import { pointOf, returnsOf } from './point'

/** The third time: it came, was closed, came again, was closed, and is here once more. */
const thirdTime = 2

/** When this order began, or was opened anew. Seconds since 1970. */
export function begunAt(order: WorkOrder) {
  const at = lastOf(order, 'reopen')?.at ?? timeOfUlid(parseOrderId(order.id).ulid)
  return Math.floor(at / 1000)
}

/** 反复: what fails for the third time at one place is noted for the supervisors, without anybody's doing. */
export async function noteAgain(
  order: WorkOrder,
  { tally }: Group,
  { workOrders, now }: Pick<ApiDeps, 'workOrders' | 'now'>,
) {
  const { cell = '', gridId, promisedAt, status, kind } = order
  if (kind === 'help') return
  const point = pointOf(tally.points, { cell, gridId: gridId.slice(9) })
  if (!point || isEnded(status) || returnsOf(point, begunAt(order)) < thirdTime) return
  const { street } = parseOrderId(order.id)
  await workOrders.note(order.id, { what: 'again', owner: street, until: promisedAt, notedAt: now() })
}
