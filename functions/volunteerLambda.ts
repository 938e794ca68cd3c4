import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { realDeps } from './realDeps'
import { volunteerService } from './volunteer/service'

/** Behind the HTTP API, for the visit ledger's paths. */
export const handler = handle(appOver(realDeps(), volunteerService))
