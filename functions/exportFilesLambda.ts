import { streamHandle } from 'hono/aws-lambda'
import { downloads } from './export/download'
import { realDeps } from './realDeps'

/** Behind an address of its own that streams: the HTTP API holds an answer to 6 MB. */
export const handler = streamHandle(downloads(realDeps()))
