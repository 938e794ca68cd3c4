import { ring } from '../../../functions/clock/ring'
import { placeOfDesk } from '../../../functions/deskAndPool'
import type { Deps } from '../../../functions/deps'
import { bellOf } from '../../../functions/workOrder/calls'
import type { WorkOrder } from '../../../functions/workOrder/workOrder'
import { parseOrderId } from '../../../shared/workOrder/id'
import { streetDispatchers } from './cast'
import type { Deed } from './story'

type LivedDeps = Pick<Deps, 'workOrders' | 'streets' | 'now'>
type At = <T>(now: number, work: () => Promise<T>) => Promise<T>

const minuteMs = 60_000

/** When the clock looked next, once this bell had struck: every minute, and a bell may be set for a time gone by. */
function lookAfter(bell: number, { steps }: WorkOrder) {
  const since = Math.max(bell * 1000, steps[steps.length - 1]?.at ?? 0)
  return Math.ceil(since / minuteMs) * minuteMs
}

/** The order as it stood at a moment: whatever the clock had to say until then it has said, each at its own time. */
export async function livedUntil(orderId: string, until: number, { at, deps }: { at: At; deps: LivedDeps }) {
  const street = await deps.streets.get(parseOrderId(orderId).street)
  for (;;) {
    const order = await deps.workOrders.get(orderId)
    const rings = order && bellOf(order)
    if (!order || !street || rings === undefined) return order
    const look = lookAfter(rings, order)
    if (look > until) return order
    await at(look, () => ring(order, street, deps))
  }
}

const ofTheDesk: readonly Deed['move'][] = ['dispatch', 'whistle', 'decline']

/** Who did it: what had lain too long went up a desk, and is dispatched there. */
export function whoDid({ move, at, by }: Deed, order: WorkOrder | undefined) {
  const known = order?.steps.find((step) => step.deed === move && step.at === at)
  if (known) return known.by
  const isAbove = order?.status === 'filed' && placeOfDesk(order.holder) === parseOrderId(order.id).street
  return (isAbove && ofTheDesk.includes(move) && streetDispatchers[0]) || by
}
