import { useQueryClient } from '@tanstack/react-query'
import type { Motion } from '../../../shared/ballot/motion'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useCommand } from '../topic/useCommand'

type Opening = { closesAt: string; entitledStated?: number }

const offline = '没有网，没有办成。有网了再点一次。'

/** 开始表决, 撤回: by who runs the topic, on the motion as it was looked at. */
export function useMotionMove({ id, topicId, version }: Motion, source: TopicApi = { callTopic }) {
  const client = useQueryClient()
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['motion', id] }),
      client.invalidateQueries({ queryKey: ['motions', topicId] }),
      client.invalidateQueries({ queryKey: ['topic', topicId] }),
    ])
  const params = { motionId: id }
  const opening = useCommand(
    (body: Opening & { version: number }, key) => source.callTopic('openMotion', { params, body }, key),
    { offline },
  )
  const withdrawing = useCommand(
    (body: { version: number }, key) => source.callTopic('withdrawMotion', { params, body }, key),
    { offline },
  )
  const settled = async (answer: Promise<unknown>) => {
    const made = await answer
    await refresh()
    return Boolean(made)
  }
  return {
    open: (opened: Opening) => settled(opening.make({ version, ...opened })),
    withdraw: () => settled(withdrawing.make({ version })),
    isBusy: opening.isBusy || withdrawing.isBusy,
    trouble: opening.trouble ?? withdrawing.trouble,
  }
}

export type MotionMoving = ReturnType<typeof useMotionMove>
