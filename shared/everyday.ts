import type { Operation } from './operation'
import { personOperations } from './person/operations'
import { photoOperations } from './photo/operations'
import { streetOperations } from './street/operations'
import { orderOperations } from './workOrder/operations'

/** What is asked every day, and served by one function: what others serve, moves too, stays out of its bundle. */
export const everydayOperations = {
  ...personOperations,
  ...streetOperations,
  ...orderOperations,
  ...photoOperations,
} satisfies Record<string, Operation>
