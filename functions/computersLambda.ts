import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { computerService } from './computer/service'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for signing in on a computer. */
export const handler = handle(appOver(realDeps(), computerService))
