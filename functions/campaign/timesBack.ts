import type { WorkOrder } from '../workOrder/workOrder'

const over: readonly WorkOrder['status'][] = ['closed', 'declined', 'withdrawn', 'merged']

export const isInWork = ({ status }: WorkOrder) => !over.includes(status)

/** How often it came back 重办. */
export const timesBack = ({ steps }: WorkOrder) => steps.filter(({ deed }) => deed === 'reopen').length
