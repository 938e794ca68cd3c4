import { motionOperations } from './motionOperations'
import { paperOperations } from './paperOperations'
import { voteOperations } from './voteOperations'

export const ballotOperations = { ...voteOperations, ...motionOperations, ...paperOperations }
