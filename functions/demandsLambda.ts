import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { demandService } from './demand/service'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for the paths of common demands 共性诉求. */
export const handler = handle(appOver(realDeps(), demandService))
