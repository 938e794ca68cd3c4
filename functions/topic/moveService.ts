import { topicMoveOperations } from '../../shared/topic/moveOperations'
import { serviceOf } from '../service'
import { leadHandlers } from './leading'
import { topicSays } from './says'
import { withTalk } from './withTalk'

/** Whatever leads a topic 议题 from step to step. */
export const topicMoveService = serviceOf(topicMoveOperations, withTalk(leadHandlers), topicSays)
