import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { voteService } from './ballot/voteService'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for the paths of votes 表决. */
export const handler = handle(appOver(realDeps(), voteService))
