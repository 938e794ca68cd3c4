import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { realDeps } from './realDeps'
import { neighbourService } from './topic/neighbourService'

/** Behind the HTTP API, for what neighbours do with a topic 议题. */
export const handler = handle(appOver(realDeps(), neighbourService))
