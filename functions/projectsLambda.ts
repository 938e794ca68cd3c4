import { handle } from 'hono/aws-lambda'
import { appOver } from './appOver'
import { projectService } from './project/service'
import { realDeps } from './realDeps'

/** Behind the HTTP API, for the paths of the three lists 三份清单. */
export const handler = handle(appOver(realDeps(), projectService))
