import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { alikeService } from './demand/alikeService'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for whether it is the same matter 同一件事. */
export const handler = handle(appOver(realDeps(), alikeService))
