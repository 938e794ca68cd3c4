import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { realDeps } from './realDeps'
import { moveService } from './workOrder/moveService'

/** Behind the HTTP API, for the moves of orders. */
export const handler = handle(appOver(realDeps(), moveService))
