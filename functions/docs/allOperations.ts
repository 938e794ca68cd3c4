import { contract } from '../../shared/contract'
import type { Operation } from '../../shared/operation'
import { setupOperations } from '../../shared/setup/operations'

/** Whichever function serves it: for the caller it is one API. */
export const allOperations: [string, Operation][] = Object.entries({ ...contract, ...setupOperations })
