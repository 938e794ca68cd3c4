import type * as z from 'zod/mini'
import { actingContract } from '../../../shared/actingContract'
import { ask, type Sent } from '../api'
import { keptAnswer } from '../keptAnswer'

type Operations = typeof actingContract
export type ActingCall = keyof Operations

type Part<N extends ActingCall, F extends 'params' | 'query' | 'body'> =
  Operations[N] extends Record<F, infer S extends z.ZodMiniType> ? { [K in F]: z.input<S> } : object
type Query<N extends ActingCall> =
  Operations[N] extends Record<'query', infer S extends z.ZodMiniType>
    ? { query: Partial<Record<keyof z.output<S>, string | number | undefined>> }
    : object
export type ActingAsked<N extends ActingCall> = Part<N, 'params'> & Query<N> & Part<N, 'body'>
export type ActingAnswer<N extends ActingCall> = z.output<Operations[N]['answer']>

/** Calls an operation about campaigns, projects and plans by its name; commands need `key`. Throws `Refused`. */
export const callActing = async <N extends ActingCall>(name: N, asked: ActingAsked<N>, key?: string) =>
  // Asked is what the operation has, which the mapped types above have checked; the answer has been shaped by the same
  // contract on the other side.
  (await ask(actingContract[name], asked as Sent, key)) as ActingAnswer<N>

export type ActingApi = { callActing: typeof callActing }

/** For `useQuery`: asks, and begins with what the phone kept. */
export const lastActingAnswer = <N extends ActingCall>(
  name: N,
  asked: ActingAsked<N>,
  source: ActingApi = { callActing },
) =>
  keptAnswer<ActingAnswer<N>>({
    name: `${name} ${JSON.stringify(asked)}`,
    schema: actingContract[name].answer,
    ask: () => source.callActing(name, asked),
  })
