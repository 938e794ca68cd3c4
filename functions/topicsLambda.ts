import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { realDeps } from './realDeps'
import { topicService } from './topic/service'

/** Behind the HTTP API, for the paths of topics 议题. */
export const handler = handle(appOver(realDeps(), topicService))
