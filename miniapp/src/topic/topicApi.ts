import type * as z from 'zod/mini'
import { topicContract } from '../../../shared/topicContract'
import { ask, type Sent } from '../api'
import { keptAnswer } from '../keptAnswer'

type Operations = typeof topicContract
export type TopicCall = keyof Operations

type Part<N extends TopicCall, F extends 'params' | 'query' | 'body'> =
  Operations[N] extends Record<F, infer S extends z.ZodMiniType> ? { [K in F]: z.input<S> } : object
type Query<N extends TopicCall> =
  Operations[N] extends Record<'query', infer S extends z.ZodMiniType>
    ? { query: Partial<Record<keyof z.output<S>, string | number | undefined>> }
    : object
export type TopicAsked<N extends TopicCall> = Part<N, 'params'> & Query<N> & Part<N, 'body'>
export type TopicAnswer<N extends TopicCall> = z.output<Operations[N]['answer']>

/** Calls an operation about deliberation by its name; commands need `key`. Throws `Refused`. */
export const callTopic = async <N extends TopicCall>(name: N, asked: TopicAsked<N>, key?: string) => {
  // Asked is what the operation has, which the mapped types above have checked; the answer has been shaped by the same
  // contract on the other side.
  return (await ask(topicContract[name], asked as Sent, key)) as TopicAnswer<N>
}

export type TopicApi = { callTopic: typeof callTopic }

/** For `useQuery`: asks, and begins with what the phone kept. */
export const lastTopicAnswer = <N extends TopicCall>(
  name: N,
  asked: TopicAsked<N>,
  source: TopicApi = { callTopic },
) =>
  keptAnswer<TopicAnswer<N>>({
    name: `${name} ${JSON.stringify(asked)}`,
    schema: topicContract[name].answer,
    ask: () => source.callTopic(name, asked),
  })
