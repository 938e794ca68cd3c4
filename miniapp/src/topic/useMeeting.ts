import { useEffect, useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { isOn, type Meeting, type MeetingMove } from '../../../shared/meeting/meeting'
import { callTopic, type TopicAnswer, type TopicApi } from './topicApi'
import { useCommand } from './useCommand'

export const useMeetings = (topicId: string, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['meetings', topicId],
    queryFn: () => source.callTopic('meetings', { params: { topicId } }),
    select: ({ meetings }) => meetings,
  })

type Which = { topicId: string; n: string }

const whileRunning = 5_000
const before = 60_000

const isLive = (answer: TopicAnswer<'meeting'> | undefined) =>
  answer && (answer.meeting.state === 'called' || isOn(answer.meeting.state))

const oftenOf = (answer: TopicAnswer<'meeting'> | undefined) => {
  if (!isLive(answer)) return false
  return answer && isOn(answer.meeting.state) ? whileRunning : before
}

/** 碰头会: asked again and again while it lasts, since others move it too. `ahead` is how far the server's clock is. */
export function useMeeting({ topicId, n }: Which, source: TopicApi = { callTopic }) {
  const query = useQuery({
    queryKey: ['meeting', topicId, n],
    enabled: topicId !== '',
    queryFn: () => source.callTopic('meeting', { params: { topicId, n } }),
    refetchInterval: ({ state }) => oftenOf(state.data),
  })
  const meeting = query.data?.meeting
  return { ...query, meeting, ahead: meeting ? Date.parse(meeting.now) - query.dataUpdatedAt : 0 }
}

/** A move in the meeting: what it is afterwards takes the place of what is shown. */
export function useMeetingMove(meeting: Pick<Meeting, 'topicId' | 'n'>, source: TopicApi = { callTopic }) {
  const client = useQueryClient()
  const which = { topicId: meeting.topicId, n: String(meeting.n) }
  return useCommand(
    (body: MeetingMove, key) => source.callTopic('moveMeeting', { params: which, body }, key),
    {
      offline: '没有网，没办成。有网了再点一次。',
      onDone: (answer) => client.setQueryData(['meeting', which.topicId, which.n], answer),
    },
  )
}

/** A clock of seconds, by the server's time. */
export function useSeconds(ahead: number) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now + ahead
}
