import { ballotRefusalWords } from '../../shared/ballot/refusals'
import { voteOperations } from '../../shared/ballot/voteOperations'
import { ballotStatuses } from '../respond'
import { serviceOf } from '../service'
import { topicSays } from '../topic/says'
import { castBallot } from './cast'
import { myVotes } from './myVotes'
import { ballotHashes, ballotProof, resolution } from './published'
import { getMotion, motionsOfTopic } from './read'
import { turnout } from './turnout'

const handlers = {
  castBallot,
  ...{ motionsOfTopic, getMotion, turnout, resolution, ballotHashes, ballotProof, myVotes },
}

/** 表决: what voters ask. */
export const voteService = serviceOf(voteOperations, handlers, {
  statuses: { ...topicSays.statuses, ...ballotStatuses },
  words: { ...topicSays.words, ...ballotRefusalWords },
})
