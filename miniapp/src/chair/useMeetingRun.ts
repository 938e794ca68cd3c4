import { useQuery, useQueryClient } from '@tanstack/react-query'
import { isOn, type Meeting, type MeetingMove } from '../../../shared/meeting/meeting'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useCommand } from '../topic/useCommand'

/** Neighbours come and ask to speak meanwhile: often enough to be seen in the courtyard. */
const everyMs = 5000

/** A meeting while it is held, asked anew every few seconds; `at` is when the phone heard of it. */
export const useMeetingNow = (topicId: string, n: string, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['meeting', topicId, n],
    queryFn: async () => {
      const { meeting } = await source.callTopic('meeting', { params: { topicId, n } })
      return { meeting, heardAt: Date.now() }
    },
    refetchInterval: ({ state }) =>
      state.data && (state.data.meeting.state === 'called' || isOn(state.data.meeting.state))
        ? everyMs
        : false,
  })

/** The six digits and what the QR holds; new ones by themselves. */
export const useMeetingCode = (
  { topicId, n, isOn }: { topicId: string; n: number; isOn: boolean },
  source: TopicApi = { callTopic },
) =>
  useQuery({
    queryKey: ['meetingCode', topicId, n],
    queryFn: () => source.callTopic('meetingCode', { params: { topicId, n: String(n) } }),
    enabled: isOn,
    refetchInterval: ({ state }) =>
      state.data ? Math.max(1000, Date.parse(state.data.changesAt) - Date.now()) : false,
  })

/** What is done at a meeting, by who runs it. */
export function useMeetingMove({ topicId, n }: Meeting, source: TopicApi = { callTopic }) {
  const client = useQueryClient()
  const doing = useCommand(
    (body: MeetingMove, key) =>
      source.callTopic('moveMeeting', { params: { topicId, n: String(n) }, body }, key),
    { offline: '没有网，没有记上。有网了再点一次。' },
  )
  /** True if it is so now. */
  async function make(move: MeetingMove) {
    const answer = await doing.make(move)
    if (answer)
      client.setQueryData(['meeting', topicId, String(n)], { meeting: answer.meeting, heardAt: Date.now() })
    await Promise.all([
      client.invalidateQueries({ queryKey: ['meetings', topicId] }),
      client.invalidateQueries({ queryKey: ['topic', topicId] }),
      ...(answer ? [] : [client.invalidateQueries({ queryKey: ['meeting', topicId] })]),
    ])
    return Boolean(answer)
  }
  return { make, isBusy: doing.isBusy, trouble: doing.trouble }
}

export type MeetingMoving = ReturnType<typeof useMeetingMove>
