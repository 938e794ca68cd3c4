import { campaignOperations } from './campaign/operations'
import { demandOperations } from './demand/operations'
import type { Operation } from './operation'
import { planOperations } from './plan/operations'
import { projectOperations } from './project/operations'

/** What is asked about acting on what keeps coming back: the phone's main package has none of it. */
export const actingContract = {
  ...campaignOperations,
  ...demandOperations,
  ...planOperations,
  ...projectOperations,
} satisfies Record<string, Operation>
