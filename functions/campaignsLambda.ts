import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { campaignService } from './campaign/service'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for the paths of campaigns 专题攻坚. */
export const handler = handle(appOver(realDeps(), campaignService))
