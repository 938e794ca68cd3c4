import type * as z from 'zod/mini'
import type { Actor } from '../../shared/actor'
import type { Outcome } from '../../shared/outcome'
import type { setupOperations } from '../../shared/setup/operations'
import type { SetupDeps } from './deps'

type Operations = typeof setupOperations
export type SetupName = keyof Operations

type Body<N extends SetupName> = Operations[N] extends { body: infer S extends z.ZodMiniType }
  ? { body: z.output<S> }
  : object

export type SetupHandler<N extends SetupName> = (asked: {
  deps: SetupDeps
  actor?: Actor
  input: { params: { streetId: string } } & Body<N>
}) => Promise<Outcome<z.output<Operations[N]['answer']>>>

/** Nobody comes in but the operator, who is no person here, and this street's own admin. */
export const isOutside = (actor: Actor | undefined, streetId: string) =>
  actor !== undefined && actor.street !== streetId
