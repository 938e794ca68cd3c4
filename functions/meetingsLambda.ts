import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { meetingService } from './meeting/service'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for the meetings of a topic. */
export const handler = handle(appOver(realDeps(), meetingService))
