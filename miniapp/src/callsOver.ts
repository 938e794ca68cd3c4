import type * as z from 'zod/mini'
import type { Operation } from '../../shared/operation'
import { ask, type Sent } from './api'
import { keptAnswer } from './keptAnswer'

type Part<O, F extends 'params' | 'body'> =
  O extends Record<F, infer S extends z.ZodMiniType> ? { [K in F]: z.input<S> } : object
type Query<O> =
  O extends Record<'query', infer S extends z.ZodMiniType>
    ? { query: Partial<Record<keyof z.output<S>, string | number | undefined>> }
    : object
export type AskedOf<O extends Operation> = Part<O, 'params'> & Query<O> & Part<O, 'body'>
export type AnswerOf<O extends Operation> = z.output<O['answer']>

/** Calls the operations of a subpackage's own contract by their names; commands need `key`. Throws `Refused`. */
export const callsOver =
  <C extends { [N in keyof C]: Operation }>(contract: C) =>
  async <N extends keyof C>(name: N, asked: AskedOf<C[N]>, key?: string): Promise<AnswerOf<C[N]>> =>
    // Asked is what the operation has, which the mapped types above have checked; the answer has been shaped by the same
    // contract on the other side.
    (await ask(contract[name], asked as Sent, key)) as AnswerOf<C[N]>

/** For `useQuery`: asks, and begins with what the phone kept. */
export const lastAnswerOf = <O extends Operation, A extends AskedOf<O>>(
  [name, operation]: readonly [string, O],
  asked: A,
  ask: () => Promise<AnswerOf<O>>,
) => keptAnswer<AnswerOf<O>>({ name: `${name} ${JSON.stringify(asked)}`, schema: operation.answer, ask })
