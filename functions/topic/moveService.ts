import { topicMoveOperations } from '../../shared/topic/operations'
import { serviceOf } from '../service'
import { leadHandlers } from './leading'
import { raiseTopic } from './raise'
import { sideHandlers } from './side'
import { topicSays } from './says'
import { withTalk } from './withTalk'

/** Whatever changes a topic 议题, but for its promises. */
export const topicMoveService = serviceOf(
  topicMoveOperations,
  withTalk({ raiseTopic, ...leadHandlers, ...sideHandlers }),
  topicSays,
)
