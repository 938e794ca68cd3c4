import { parseOrderId } from '../../../shared/workOrder/id'

/** Whether the one was reported before the other: an order goes only into an earlier one. */
export const isEarlier = (one: string, other: string) => parseOrderId(one).ulid < parseOrderId(other).ulid
