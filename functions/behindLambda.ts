import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { behindService } from './numbers/behindService'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for the orders behind a number. */
export const handler = handle(appOver(realDeps(), behindService))
