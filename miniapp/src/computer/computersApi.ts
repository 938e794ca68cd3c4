import { computerOperations } from '../../../shared/computer/operations'
import { callsOver } from '../callsOver'

/** What is asked about signing in on a computer, by the names of its operations. */
export const callComputers = callsOver(computerOperations)

export type ComputersApi = { callComputers: typeof callComputers }
