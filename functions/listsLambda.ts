import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { realDeps } from './realDeps'
import { listService } from './workOrder/listService'

/** Behind the HTTP API, for what is near, what one joined, and orders by number. */
export const handler = handle(appOver(realDeps(), listService))
