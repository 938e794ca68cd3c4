import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import type { HeadMove, TopicInput } from '../../../shared/topic/commands'
import type { TopicSeen } from '../../../shared/topic/topic'
import { callTopic, type TopicAsked, type TopicApi } from '../topic/topicApi'
import { useCommand } from '../topic/useCommand'

type Move = { [M in HeadMove]: { move: M; input: TopicInput[M]; say: string } }[HeadMove]

/** Moves of a topic by who runs it: answered at once, and shown as it is now whatever became of it. */
export function useTopicMove({ id, version }: TopicSeen, source: TopicApi = { callTopic }) {
  const client = useQueryClient()
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['topic', id] }),
      client.invalidateQueries({ queryKey: ['topics'] }),
    ])
  const doing = useCommand(
    ({ move, input }: Move, key) => {
      // The move's name chose its input; TypeScript cannot follow that the operation of that name takes it.
      const asked = { params: { topicId: id }, body: { version, ...input } } as TopicAsked<'nextTopic'>
      return source.callTopic(`${move}Topic` as 'nextTopic', asked, key)
    },
    { offline: '没有网，没有办成。写的还在，有网了再点一次。' },
  )

  /** True if it is so now. */
  async function make(made: Move) {
    const answer = await doing.make(made)
    if (answer) void Taro.showToast({ title: made.say, icon: 'none' })
    await refresh()
    return Boolean(answer)
  }
  return { make, isBusy: doing.isBusy, trouble: doing.trouble, forget: doing.forget }
}

export type TopicMoving = ReturnType<typeof useTopicMove>
