import { neighbourOperations } from '../../shared/topic/moveOperations'
import { serviceOf } from '../service'
import { raiseTopic } from './raise'
import { topicSays } from './says'
import { sideHandlers } from './side'
import { withTalk } from './withTalk'

/** What neighbours do: raise a matter, support it, object, judge. */
export const neighbourService = serviceOf(
  neighbourOperations,
  withTalk({ raiseTopic, ...sideHandlers }),
  topicSays,
)
