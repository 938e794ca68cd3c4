import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { planService } from './plan/service'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for the paths of plans 月度重点治理. */
export const handler = handle(appOver(realDeps(), planService))
