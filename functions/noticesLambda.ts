import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { noticeService } from './notice/service'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for the paths of the inbox. */
export const handler = handle(appOver(realDeps(), noticeService))
