import { topicOperations } from '../../shared/topic/operations'
import { serviceOf } from '../service'
import { exportTopic } from './export'
import { getTopic } from './getTopic'
import { myTopics, topics } from './lists'
import { moveHandlers } from './move'
import { procedures, saveProcedure } from './procedures'
import { raiseTopic } from './raise'
import { sideHandlers } from './side'
import { similarTopics } from './similar'

/** 议题 and the procedures they go by. */
export const topicService = serviceOf(topicOperations, {
  procedures,
  saveProcedure,
  topics,
  myTopics,
  similarTopics,
  raiseTopic,
  getTopic,
  exportTopic,
  ...moveHandlers,
  ...sideHandlers,
})
