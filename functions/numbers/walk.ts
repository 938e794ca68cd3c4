import type { WorkOrder } from '../workOrder/workOrder'
import { noOrigins, type Origins } from './cohorts'
import type { Fact } from './fact'
import type { Stage } from './stages'

/** What is remembered from step to step while an order is gone through. */
export type Walk = {
  before?: WorkOrder
  stage?: Stage
  /** The first promise of this pass, in seconds, and when the pass began, in milliseconds. */
  first: number
  begunAt: number
  /** For how long this pass was put off 挂账 so far, in milliseconds. */
  putOff: number
  origins: Origins
  /** What the answer that stands was counted as. */
  rated: readonly Fact[]
}

export const start: Walk = { first: 0, begunAt: 0, putOff: 0, origins: noOrigins, rated: [] }
