import { keys } from '../../functions/keys'
import { statesOf } from '../../functions/workOrder/fold'
import { notesOf } from '../../functions/workOrder/noted'
import { expiresFrom } from '../../functions/workOrder/privatePart'
import { isRuling } from '../../functions/workOrder/stage'
import type { StepKept, WorkOrder } from '../../functions/workOrder/workOrder'
import type { RestoringDeps } from './restoringDeps'

type Moved = { step: StepKept; before: WorkOrder; after: WorkOrder }

const movedSince = (order: WorkOrder, since: number): Moved[] => {
  const states = statesOf(order)
  return order.steps.flatMap((step, at) => {
    const [after = order, before = after] = [states[at], states[at - 1]]
    return step.at > since ? [{ step, before, after }] : []
  })
}

/** As the clock notes what ran out, and a move what it asks of others. */
function notesIn({ step, before, after }: Moved) {
  const call = after.calls.findLast(({ unitId }) => unitId === step.change.callOf)
  return notesOf(step.deed === 'lapse' ? after : before, step, call?.dueAt ?? after.dueAt)
}

/**
 * What is written beside a head before the head says so: on whose list it stands, what others are to look at, how it was
 * ruled. All of it follows from the steps; what is there stays as it is.
 */
export async function putBeside(
  order: WorkOrder,
  since: number,
  { workOrders, table }: Pick<RestoringDeps, 'workOrders' | 'table'>,
) {
  for (const moved of movedSince(order, since)) {
    const { step, before } = moved
    for (const note of notesIn(moved)) {
      const isThere = await table.get(keys.noted(order.id, note))
      if (!isThere) await workOrders.note(order.id, { ...note, notedAt: step.at })
    }
    if (step.deed === 'dispatch' && isRuling(before)) await workOrders.keepRuling(before, step)
    if (step.deed === 'join') await workOrders.listJoined(order, step.by, expiresFrom(step.at))
  }
}
