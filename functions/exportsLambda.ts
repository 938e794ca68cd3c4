import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { exportService } from './export/service'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for the exports' paths. */
export const handler = handle(appOver(realDeps(), exportService))
