import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { everydayService } from './everydayService'
import { realDeps } from './realDeps'

/** Behind the HTTP API: the same app as everywhere else. */
export const handler = handle(appOver(realDeps(), everydayService))
