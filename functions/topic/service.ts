import { topicOperations } from '../../shared/topic/operations'
import { serviceOf } from '../service'
import { getTopic } from './getTopic'
import { myTopics, topics } from './lists'
import { procedures, saveProcedure } from './procedures'
import { topicSays } from './says'
import { withTalk } from './withTalk'

/** 议题 as they are read, and the procedures they go by. */
export const topicService = serviceOf(
  topicOperations,
  withTalk({ procedures, saveProcedure, topics, myTopics, getTopic }),
  topicSays,
)
