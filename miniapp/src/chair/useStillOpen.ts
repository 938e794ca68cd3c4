import { useQuery } from '@tanstack/react-query'
import type { TopicSeen } from '../../../shared/topic/topic'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useNow } from '../useNow'

const atOnce = 50

/** How many opinions of this topic wait to be looked at; the desk alone is told of those. */
async function countWaiting(topicId: string, source: TopicApi) {
  let [waiting, cursor]: [number, string | undefined] = [0, undefined]
  do {
    const page: { opinions: { state: string }[]; cursor?: string | undefined } = await source.callTopic(
      'opinions',
      { params: { topicId }, query: { list: 'all', limit: atOnce, ...(cursor && { cursor }) } },
    )
    waiting += page.opinions.filter(({ state }) => state === 'waiting').length
    cursor = page.cursor
  } while (cursor)
  return waiting
}

/** What a talk that goes on now would cut short: 公布的日子还没到，还有 3 条意见没看. */
export function useStillOpen(
  { id, status, until, mine, moves }: TopicSeen,
  source: TopicApi = { callTopic },
) {
  const now = useNow()
  const isTalk = status === 'discuss' && moves.includes('next')
  const { data: waiting = 0 } = useQuery({
    queryKey: ['toLookAt', 'of', id],
    enabled: isTalk && mine.isDesk,
    queryFn: () => countWaiting(id, source),
  })
  return isTalk ? saidOf(until !== undefined && Date.parse(until) > now, waiting) : undefined
}

function saidOf(areDaysLeft: boolean, waiting: number) {
  const said = [
    ...(areDaysLeft ? ['公布的日子还没到'] : []),
    ...(waiting > 0 ? [`还有 ${waiting} 条意见没看`] : []),
  ]
  return said.length > 0 ? said.join('，') : undefined
}
