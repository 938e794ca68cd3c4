import type { WorkOrder } from '../workOrder/workOrder'
import type { Fact } from './fact'
import type { Stage } from './stages'

/** What is remembered from step to step while an order is gone through. */
export type Walk = {
  before?: WorkOrder
  stage?: Stage
  /** The first promise of this pass, in seconds, and when the pass began, in milliseconds. */
  first: number
  begunAt: number
  /** What the last dispatch, and the answer that stands, were counted as: each may be taken back. */
  dispatched: Fact[]
  rated: Fact[]
}

export const start: Walk = { first: 0, begunAt: 0, dispatched: [], rated: [] }
