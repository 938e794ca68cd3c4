import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { bodyService } from './ballot/bodyService'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for the lists of who sits in which body. */
export const handler = handle(appOver(realDeps(), bodyService))
