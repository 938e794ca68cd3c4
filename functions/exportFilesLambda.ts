import { handle, streamHandle } from 'hono/aws-lambda'
import { downloads } from './export/download'
import { realWorkDeps } from './realDeps'

const deps = realWorkDeps()

/** Behind an address of its own that streams: the HTTP API holds an answer to 6 MB. */
export const handler = streamHandle(downloads(deps))

/** Behind the HTTP API, where there are no such addresses: a longer file is fetched in stretches, by Range. */
export const stretches = handle(downloads(deps, deps.settings.fileBytesAtOnce), {
  isContentTypeBinary: () => true,
})
