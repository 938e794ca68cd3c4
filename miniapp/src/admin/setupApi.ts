import type * as z from 'zod/mini'
import { setupOperations } from '../../../shared/setup/operations'
import { ask, type Sent } from '../api'

type Operations = typeof setupOperations
type Name = keyof Operations
type Body<N extends Name> = Operations[N] extends { body: infer S extends z.ZodMiniType }
  ? { body: z.input<S> }
  : object
type Asked<N extends Name> = { params: { streetId: string } } & Body<N>

/** Calls an operation of the street's set-up, which admins alone may. */
export const callSetup = async <N extends Name>(name: N, asked: Asked<N>) => {
  const sent: Sent = asked
  return (await ask(setupOperations[name], sent)) as z.output<Operations[N]['answer']>
}

export type SetupApi = { callSetup: typeof callSetup }
