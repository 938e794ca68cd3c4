import { handle } from 'hono/aws-lambda'
import { api } from './api'
import { realDeps } from './realDeps'

/** Behind the HTTP API: the same app as everywhere else. */
export const handler = handle(api(realDeps()))
