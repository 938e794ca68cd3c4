import { topicContract } from '../../../shared/topicContract'
import { callsOver, lastAnswerOf, type AnswerOf, type AskedOf } from '../callsOver'

type Operations = typeof topicContract
export type TopicCall = keyof Operations
export type TopicAsked<N extends TopicCall> = AskedOf<Operations[N]>
export type TopicAnswer<N extends TopicCall> = AnswerOf<Operations[N]>

/** What is asked about deliberation 议事, by the names of its operations. */
export const callTopic = callsOver(topicContract)

export type TopicApi = { callTopic: typeof callTopic }

export const lastTopicAnswer = <N extends TopicCall>(
  name: N,
  asked: TopicAsked<N>,
  source: TopicApi = { callTopic },
) =>
  lastAnswerOf<Operations[N], TopicAsked<N>>([name, topicContract[name]], asked, () =>
    source.callTopic(name, asked),
  )
