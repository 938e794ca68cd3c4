import { everydayOperations } from './everyday'
import { feedbackOperations } from './feedback/operations'
import { noticeOperations } from './notice/operations'
import type { Operation } from './operation'
import { visitOperations } from './visit/operations'
import { volunteerOperations } from './volunteer/operations'
import { importOperations } from './workOrder/importOperations'
import { listOperations } from './workOrder/listOperations'
import { moveOperations } from './workOrder/operations'

/** What the phone's main package asks: the operations of a subpackage of its own stay out of it. */
export const mainContract = {
  ...everydayOperations,
  ...visitOperations,
  ...volunteerOperations,
  ...feedbackOperations,
  ...moveOperations,
  ...listOperations,
  ...importOperations,
  ...noticeOperations,
} satisfies Record<string, Operation>

export type MainOperationName = keyof typeof mainContract
