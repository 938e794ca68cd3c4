import { bodyOperations } from './ballot/bodyOperations'
import { ballotOperations } from './ballot/operations'
import { meetingOperations } from './meeting/operations'
import { opinionOperations } from './opinion/operations'
import type { Operation } from './operation'
import { likeOperations } from './topic/likeOperations'
import { neighbourOperations, promiseOperations, topicMoveOperations } from './topic/moveOperations'
import { topicOperations } from './topic/operations'
import { recordOperations } from './topic/recordOperations'

/** What is asked about deliberation 议事: the phone's main package has none of it. */
export const topicContract = {
  ...topicOperations,
  ...opinionOperations,
  ...meetingOperations,
  ...topicMoveOperations,
  ...likeOperations,
  ...neighbourOperations,
  ...promiseOperations,
  ...recordOperations,
  ...ballotOperations,
  ...bodyOperations,
} satisfies Record<string, Operation>
