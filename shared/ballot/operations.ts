import { motionOperations } from './motionOperations'
import { voteOperations } from './voteOperations'

export const ballotOperations = { ...voteOperations, ...motionOperations }
