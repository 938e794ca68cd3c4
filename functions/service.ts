import type { OperationName } from '../shared/contract'
import type { Operation } from '../shared/operation'
import type { AnyHandler } from './answer'
import type { Handler } from './handler'
import type { Says } from './respond'

/** What one function serves: operations of the contract, and who answers each. */
export type Service = {
  operations: Record<string, Operation>
  handlers: Record<string, AnyHandler>
  /** Its own refusals, beside those that all have. */
  says?: Says
}

/** Route and handler carry the same name: what the contract promises of one, it asks of the other. */
export const serviceOf = <N extends OperationName>(
  operations: Record<N, Operation>,
  handlers: { [K in N]: Handler<K> },
  says?: Says,
): Service =>
  // Which handler is asked is settled by the name alone; a table of them cannot say so.
  ({ operations, handlers: handlers as unknown as Service['handlers'], ...(says && { says }) })
