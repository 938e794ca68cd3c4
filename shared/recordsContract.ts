import { exportOperations } from './export/operations'
import { findOperations } from './find/operations'
import type { Operation } from './operation'

/** What is found 查单 and taken along 导出 of the orders: the phone's main package has none of it. */
export const recordsContract = {
  ...exportOperations,
  ...findOperations,
} satisfies Record<string, Operation>
