import { randomUUID } from 'node:crypto'
import { Hono } from 'hono/tiny'
import { bodyLimit } from 'hono/body-limit'
import { contract, operationNames } from '../shared/contract'
import { refuse } from '../shared/outcome'
import { answer, type AnyHandler } from './answer'
import type { ApiDeps } from './deps'
import { handlers } from './handlers'
import { problem } from './respond'

/** The largest JSON a command may need, by far. */
const mostBytes = 256 * 1024

const honoPath = (path: string) => `/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`

/** The router takes the first path that fits: /orders/nearby must not be read as an order's id. */
const plainPathsFirst = [...operationNames].sort(
  (one, other) => contract[one].path.split('{').length - contract[other].path.split('{').length,
)

/** One Hono app over the contract: behind Lambda, on one machine, and in tests. */
export function api(deps: ApiDeps) {
  const app = new Hono<{ Variables: { requestId: string } }>()
  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    await next()
  })
  app.use(bodyLimit({ maxSize: mostBytes, onError: (c) => problem(refuse('tooLarge'), c.get('requestId')) }))

  for (const name of plainPathsFirst) {
    const operation = contract[name]
    if ('demoOnly' in operation && !deps.settings.demo) continue
    // Route and handler carry the same name: what the contract promises of one, it asks of the other.
    const handler = handlers[name] as AnyHandler
    app.on(operation.method, honoPath(operation.path), (c) => answer(c, { operation, handler, deps }))
  }
  app.notFound((c) => problem(refuse('notFound'), c.get('requestId')))
  app.onError((error, c) => {
    const requestId = c.get('requestId')
    deps.log({ requestId, broke: error.name, message: error.message, stack: error.stack, at: deps.now() })
    return problem({ refusal: 'unavailable' }, requestId)
  })
  return app
}
