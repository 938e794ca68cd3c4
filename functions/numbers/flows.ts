import type { Deed, StepKept, WorkOrder } from '../workOrder/workOrder'
import type { Counted } from './counted'

/** What each deed counts as, on its day. What is not here shows in the stocks alone. */
const names: Partial<Record<Deed, Counted>> = {
  order: 'ordered',
  handle: 'accepted',
  dispatch: 'dispatched',
  accept: 'accepted',
  grab: 'accepted',
  finish: 'finished',
  close: 'closed',
  reopen: 'reopened',
  decline: 'ended',
  withdraw: 'ended',
  merge: 'ended',
}

/** Taken in 受理: filed, or handled by the grid. */
const isTakenIn = (before: WorkOrder | undefined, { status }: WorkOrder) =>
  before?.status === 'ordered' && (status === 'filed' || status === 'accepted')

function nameOf(step: StepKept, before: WorkOrder | undefined) {
  const name = names[step.deed]
  // What was never taken in takes nothing away from what was.
  return name === 'ended' && before?.status === 'ordered' ? undefined : name
}

/** What the step counts as by itself. */
export function flowsOf(before: WorkOrder | undefined, step: StepKept, after: WorkOrder): Counted[] {
  const name = nameOf(step, before)
  return [...(isTakenIn(before, after) ? (['entered'] as const) : []), ...(name ? [name] : [])]
}
