import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { LookCommand } from '../../../shared/opinion/opinion'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useCommand } from '../topic/useCommand'

/** An opinion or a comment, as far as it is looked at. */
export type Looked = { topicId: string; id: string; words: string }

/** 看一条: one tap lets it be seen; what was let out last can be taken in again at once. */
export function useLooking(source: TopicApi = { callTopic }) {
  const client = useQueryClient()
  const [last, setLast] = useState<Looked>()
  const doing = useCommand(
    ({ topicId, id, body }: { topicId: string; id: string; body: LookCommand }, key) =>
      source.callTopic('lookAtOpinion', { params: { topicId, opinionId: id }, body }, key),
    { offline: '没有网，没有办成。有网了再点一次。' },
  )
  async function look(one: Looked, body: LookCommand) {
    const answer = await doing.make({ topicId: one.topicId, id: one.id, body })
    if (answer) setLast(body.look === 'show' ? one : undefined)
    // Somebody else may have looked at it meanwhile: what waits is asked anew whatever became of it.
    await Promise.all([
      client.invalidateQueries({ queryKey: ['toLookAt'] }),
      client.invalidateQueries({ queryKey: ['shownOpinions'] }),
    ])
    return Boolean(answer)
  }
  return { look, last, isBusy: doing.isBusy, trouble: doing.trouble }
}

export type Looking = ReturnType<typeof useLooking>
