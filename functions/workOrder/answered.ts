import type { StepKept, WorkOrder } from './workOrder'

type Reported = Pick<WorkOrder, 'reporterId'>

/** Whether by this step the reporter says how it was 回访: herself, or as staff entered it from the telephone. */
export const isReportersAnswer = ({ deed, by, as }: StepKept, { reporterId }: Reported) =>
  deed === 'rate' && (by === reporterId || as !== 'resident')

const isOwnAnswer = ({ deed, by, as }: StepKept, personId: string) =>
  deed === 'rate' && by === personId && as === 'resident'

/** A new round of asking begins with every closing. */
const sinceClosing = ({ steps }: WorkOrder) =>
  steps.slice(steps.findLastIndex(({ deed }) => deed === 'close') + 1)

/** Whether this person has said it herself. */
export const hasRated = (order: WorkOrder, personId: string) =>
  sinceClosing(order).some((step) => isOwnAnswer(step, personId))

/** Whether it is known of this person, by herself or, of the reporter, by telephone. */
export const hasAnswered = (order: WorkOrder, personId: string) =>
  sinceClosing(order).some((step) =>
    personId === order.reporterId ? isReportersAnswer(step, order) : isOwnAnswer(step, personId),
  )
