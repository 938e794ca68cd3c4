import { topicMoveOperations } from '../../shared/topic/operations'
import { serviceOf } from '../service'
import { leadHandlers } from './leading'
import { raiseTopic } from './raise'
import { sideHandlers } from './side'
import { topicSays } from './says'

/** Whatever changes a topic 议题, but for its promises. */
export const topicMoveService = serviceOf(
  topicMoveOperations,
  {
    raiseTopic,
    ...leadHandlers,
    ...sideHandlers,
  },
  topicSays,
)
