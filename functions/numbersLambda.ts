import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { numberService } from './numbers/service'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for the paths of the numbers. */
export const handler = handle(appOver(realDeps(), numberService))
