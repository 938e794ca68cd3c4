import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { opinionService } from './opinion/service'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for what is said of a topic, on the phone and at its meetings. */
export const handler = handle(appOver(realDeps(), opinionService))
