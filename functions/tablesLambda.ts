import { handle } from 'hono/aws-lambda'
import { realOutside } from './realDeps'
import { setupOver } from './setup/app'
import { setupDepsOver } from './setup/deps'
import { tableHandlers } from './setup/tables'

/** Tables as an admin uploads them: asked a few times a year. */
export const handler = handle(setupOver(setupDepsOver(realOutside()), tableHandlers))
