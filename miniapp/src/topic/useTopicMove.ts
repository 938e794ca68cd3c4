import { useQueryClient } from '@tanstack/react-query'
import { isSideMove, type TopicInput } from '../../../shared/topic/commands'
import type { TopicSeen } from '../../../shared/topic/topic'
import type { TopicMove } from '../../../shared/topic/transitions'
import { callTopic, type TopicApi } from './topicApi'
import { useCommand } from './useCommand'

type Told<M extends TopicMove> = { onDone?: (topic: TopicSeen) => unknown; offline: string; move: M }

/** One move of a topic: what it is afterwards takes the place of what is shown. */
export function useTopicMove<M extends TopicMove>(
  topic: Pick<TopicSeen, 'id' | 'version'>,
  { move, onDone, offline }: Told<M>,
  source: TopicApi = { callTopic },
) {
  const client = useQueryClient()
  return useCommand(
    (input: TopicInput[M], key) => {
      const body = isSideMove(move) ? input : { version: topic.version, ...input }
      const asked = { params: { topicId: topic.id }, body }
      // Each move has an operation of its own name and body; `M` alone cannot tell TypeScript which one it is.
      return source.callTopic(`${move}Topic` as 'supportTopic', asked as never, key)
    },
    {
      offline,
      onDone: async (answer) => {
        client.setQueryData(['topic', topic.id], answer)
        await onDone?.(answer.topic)
      },
    },
  )
}
