import { handle } from 'hono/aws-lambda'
import { realOutside } from './realDeps'
import { setup } from './setup/app'
import { setupDepsOver } from './setup/deps'

/** A street’s set-up: rare and heavy, so apart from the everyday. */
export const handler = handle(setup(setupDepsOver(realOutside())))
