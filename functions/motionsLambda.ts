import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { motionService } from './ballot/motionService'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for the paths of motions 动议. */
export const handler = handle(appOver(realDeps(), motionService))
