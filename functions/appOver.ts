import type { ApiDeps } from './deps'
import { serve } from './serve'
import type { Service } from './service'

/** The largest JSON a command may need, by far. */
const mostBytes = 256 * 1024

/** The app over what a function serves of the contract. */
export const appOver = (deps: ApiDeps, { operations, handlers, says }: Service) =>
  serve(deps, {
    operations: Object.entries(operations).flatMap(([name, operation]) => {
      const handler = handlers[name]
      return handler ? [[operation, handler]] : []
    }),
    mostBytes,
    says,
  })
