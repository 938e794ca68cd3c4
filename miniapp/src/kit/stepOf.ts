import type { Status } from '../../../shared/workOrder/transitions'

/** Which of the seven tiles an order hangs at: what is to be done next, not what was done last. */
export const stepOf: Record<Status, number> = {
  ordered: 2,
  filed: 3,
  dispatched: 4,
  accepted: 5,
  finished: 6,
  closed: 7,
  declined: 2,
  withdrawn: 2,
  merged: 2,
}
