import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { realDeps } from './realDeps'
import { promiseService } from './topic/promiseService'

/** Behind the HTTP API, for the promises of topics 承诺事项. */
export const handler = handle(appOver(realDeps(), promiseService))
