import type { WorkOrder } from './workOrder'

/** 超期: what it waits for should have come by now. Of an order that has ended nothing is waited for. */
export const isOverdue = ({ dueAt }: Pick<WorkOrder, 'dueAt'>, now: number) =>
  dueAt !== undefined && dueAt * 1000 < now
