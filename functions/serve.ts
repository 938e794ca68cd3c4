import { randomUUID } from 'node:crypto'
import { Hono } from 'hono/tiny'
import { bodyLimit } from 'hono/body-limit'
import type { Operation } from '../shared/operation'
import { refuse } from '../shared/outcome'
import { answer, type AnyHandler } from './answer'
import { caller, type CallerOf } from './caller'
import type { ApiDeps } from './deps'
import { problem, type Says } from './respond'

const honoPath = (path: string) => `/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`

export type Served = {
  operations: [Operation, AnyHandler][]
  /** The largest JSON a command may need, by far. */
  mostBytes: number
  callerOf?: CallerOf
  says?: Says | undefined
}

/** One Hono app over these operations: behind Lambda, on one machine, and in tests. */
export function serve(deps: ApiDeps, { operations, mostBytes, callerOf = caller, says }: Served) {
  const app = new Hono<{ Variables: { requestId: string } }>()
  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    await next()
  })
  app.use(bodyLimit({ maxSize: mostBytes, onError: (c) => problem(refuse('tooLarge'), c.get('requestId')) }))

  // The router takes the first path that fits: /orders/nearby must not be read as an order's id.
  const plainPathsFirst = [...operations].sort(
    ([one], [other]) => one.path.split('{').length - other.path.split('{').length,
  )
  for (const [operation, handler] of plainPathsFirst) {
    if (operation.demoOnly && !deps.settings.demo) continue
    app.on(operation.method, honoPath(operation.path), (c) =>
      answer(c, { operation, handler, deps, callerOf, says }),
    )
  }
  app.notFound((c) => problem(refuse('notFound'), c.get('requestId')))
  app.onError((error, c) => {
    const requestId = c.get('requestId')
    deps.log({ requestId, broke: error.name, message: error.message, stack: error.stack, at: deps.now() })
    return problem({ refusal: 'unavailable' }, requestId)
  })
  return app
}
