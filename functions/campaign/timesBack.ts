import type { WorkOrder } from '../workOrder/workOrder'

/** How often it came back 重办. */
export const timesBack = ({ steps }: WorkOrder) => steps.filter(({ deed }) => deed === 'reopen').length
