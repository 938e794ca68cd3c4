import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { findService } from './find/service'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for what staff look for. */
export const handler = handle(appOver(realDeps(), findService))
