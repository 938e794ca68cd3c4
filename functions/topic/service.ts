import { topicOperations } from '../../shared/topic/operations'
import { serviceOf } from '../service'
import { getTopic } from './getTopic'
import { myTopics, topics } from './lists'
import { procedures, saveProcedure } from './procedures'
import { similarTopics } from './similar'
import { topicSays } from './says'

/** 议题 as they are read, and the procedures they go by. */
export const topicService = serviceOf(
  topicOperations,
  {
    procedures,
    saveProcedure,
    topics,
    myTopics,
    similarTopics,
    getTopic,
  },
  topicSays,
)
