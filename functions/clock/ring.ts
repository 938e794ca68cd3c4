import type { Street } from '../../shared/street/street'
import type { ApiDeps } from '../deps'
import { afterStep } from '../workOrder/fold'
import { notesOf } from '../workOrder/noted'
import { pack } from '../workOrder/pack'
import type { StepKept, WorkOrder } from '../workOrder/workOrder'
import { bell } from './bell'

/** How often others may come first before it is left to the next sweep. */
const mostTries = 10
/** More bells than one order can have at once: a bell that does not go out is a bug. */
const mostBells = 100

type RingDeps = Pick<ApiDeps, 'now' | 'workOrders'>

/** What ran out is noted before it is so: what is noted too early is passed over when it is read. */
async function keep(next: WorkOrder, step: StepKept, { note, save }: RingDeps['workOrders']) {
  const call = next.calls.findLast(({ unitId }) => unitId === step.change.callOf)
  const notes = notesOf(next, step, call?.dueAt ?? next.dueAt)
  await Promise.all(notes.map((one) => note(next.id, { ...one, notedAt: step.at })))
  return save(next)
}

/** Rings what is due on one order. Whoever else moves or rings it meanwhile is looked at again. */
export async function ring(found: WorkOrder, street: Street, { workOrders, now }: RingDeps) {
  let order: WorkOrder | undefined = found
  let rung = 0
  for (let lost = 0; order && lost < mostTries && rung < mostBells;) {
    const step = bell(order, { street, now: now() })
    if (!step) return rung
    const next = afterStep(order, step, pack(step, street.id, order.packed[order.packed.length - 1]))
    const kept = await keep(next, step, workOrders)
    if (kept.kept) rung += 1
    else lost += 1
    order = kept.kept ? next : kept.found
  }
  if (order) throw new Error(`${order.id} does not come to rest`)
  return rung
}
