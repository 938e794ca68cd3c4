import type { Actor } from '../shared/actor'
import type { Answer, Contract, Input, OperationName } from '../shared/contract'
import type { Outcome } from '../shared/outcome'
import type { Street } from '../shared/street/street'
import type { ApiDeps } from './deps'

/** Who asks, and in which street; nobody in particular where anyone may call. */
type Caller<N extends OperationName> = Contract[N]['by'] extends 'anyone'
  ? { actor?: undefined; street?: undefined; computer?: undefined }
  : { actor: Actor; street: Street; computer?: string }

export type Request<N extends OperationName> = Caller<N> & {
  deps: ApiDeps
  input: Input<N>
  /** The command's Idempotency-Key; empty for what only reads. */
  key: string
}

export type Handler<N extends OperationName> = (request: Request<N>) => Promise<Outcome<Answer<N>>>
