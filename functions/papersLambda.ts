import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { paperService } from './ballot/paperService'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for slips of paper 纸质票. */
export const handler = handle(appOver(realDeps(), paperService))
