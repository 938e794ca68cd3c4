import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { feedbackService } from './feedback/service'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for the paths of feedback on the program. */
export const handler = handle(appOver(realDeps(), feedbackService))
