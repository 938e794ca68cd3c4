import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { realDeps } from './realDeps'
import { recordService } from './topic/recordService'

/** Behind the HTTP API, for topics as tables. */
export const handler = handle(appOver(realDeps(), recordService))
