import { contract, operationNames } from '../shared/contract'
import type { AnyHandler } from './answer'
import type { ApiDeps } from './deps'
import { handlers } from './handlers'
import { serve } from './serve'

const mostBytes = 256 * 1024

/** The everyday operations: those of the contract. */
export const api = (deps: ApiDeps) =>
  serve(deps, {
    // Route and handler carry the same name: what the contract promises of one, it asks of the other.
    operations: operationNames.map((name) => [contract[name], handlers[name] as AnyHandler]),
    mostBytes,
  })
