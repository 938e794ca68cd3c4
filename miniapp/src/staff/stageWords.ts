import type { MadeMove, Status } from '../../../shared/workOrder/transitions'

/** What has to be done with an order that stands so, before its clock runs out. */
export const deedOf: Partial<Record<Status, string>> = {
  ordered: '核实',
  filed: '派出',
  dispatched: '接单',
  accepted: '办结',
  finished: '核查',
}

const stepOf: Partial<Record<Status, MadeMove>> = {
  ordered: 'file',
  filed: 'dispatch',
  dispatched: 'accept',
  accepted: 'finish',
  finished: 'close',
}

/** Whether this is the move that an order standing so waits for. */
export const isStepOf = (status: Status, move: MadeMove) => stepOf[status] === move
