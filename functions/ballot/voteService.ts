import { voteOperations } from '../../shared/ballot/voteOperations'
import { serviceOf } from '../service'
import { castBallot } from './cast'
import { myVotes } from './myVotes'
import { ballotHashes, ballotProof, resolution } from './published'
import { getMotion, motionsOfTopic } from './read'
import { ballotSays } from './says'
import { turnout } from './turnout'

const handlers = {
  castBallot,
  ...{ motionsOfTopic, getMotion, turnout, resolution, ballotHashes, ballotProof, myVotes },
}

/** 表决: what voters ask. */
export const voteService = serviceOf(voteOperations, handlers, ballotSays)
