import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { realDeps } from './realDeps'
import { topicMoveService } from './topic/moveService'

/** Behind the HTTP API, for whatever changes a topic 议题. */
export const handler = handle(appOver(realDeps(), topicMoveService))
