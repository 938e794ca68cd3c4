import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { realDeps } from './realDeps'
import { importService } from './workOrder/importService'

/** Behind the HTTP API, for what is moved here from older systems. */
export const handler = handle(appOver(realDeps(), importService))
