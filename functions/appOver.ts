import { randomUUID } from 'node:crypto'
import { Hono } from 'hono/tiny'
import { bodyLimit } from 'hono/body-limit'
import { refuse } from '../shared/outcome'
import { answer } from './answer'
import type { ApiDeps } from './deps'
import { problem } from './respond'
import type { Service } from './service'

/** The largest JSON a command may need, by far. */
const mostBytes = 256 * 1024

const honoPath = (path: string) => `/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`

/** The router takes the first path that fits: /orders/nearby must not be read as an order's id. */
const plainPathsFirst = ({ operations }: Service) =>
  Object.entries(operations).sort(
    ([, one], [, other]) => one.path.split('{').length - other.path.split('{').length,
  )

/** One Hono app over what a function serves of the contract: behind Lambda, on one machine, and in tests. */
export function appOver(deps: ApiDeps, service: Service) {
  const app = new Hono<{ Variables: { requestId: string } }>()
  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    await next()
  })
  app.use(bodyLimit({ maxSize: mostBytes, onError: (c) => problem(refuse('tooLarge'), c.get('requestId')) }))

  for (const [name, operation] of plainPathsFirst(service)) {
    const handler = service.handlers[name]
    if (!handler || (operation.demoOnly && !deps.settings.demo)) continue
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
