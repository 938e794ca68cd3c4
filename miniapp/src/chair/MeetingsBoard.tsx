import { useState } from 'react'
import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { meetingStateNames } from '../../../shared/meeting/copy'
import type { MeetingCard } from '../../../shared/meeting/meeting'
import type { TopicSeen } from '../../../shared/topic/topic'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Empty } from '../kit/Empty'
import { Fetched } from '../topic/Fetched'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useNow } from '../useNow'
import { CallSheet } from './CallSheet'
import { openChair } from './pageUrls'

/** With whether one may call another; the residents' page reads the same answer. */
const useMeetingsOf = (topicId: string, source: TopicApi = { callTopic }) =>
  useQuery({
    queryKey: ['meetings', topicId],
    queryFn: () => source.callTopic('meetings', { params: { topicId } }),
  })

/** 碰头会: those there were and will be, and the next. */
export function MeetingsBoard({ topic }: { topic: TopicSeen }) {
  const now = useNow()
  const meetings = useMeetingsOf(topic.id)
  const [isCalling, call] = useState(false)
  return (
    <View>
      <Fetched query={meetings}>
        {({ meetings: all, mayCall }) => (
          <>
            {all.length === 0 && <Empty title='还没有约过' say='约好时间地点，范围里的住户都会收到消息。' />}
            <Cells>
              {all.map((meeting) => (
                <Cell
                  key={meeting.n}
                  icon='people'
                  title={`${whenText(meeting.at, now)}，${meeting.place}`}
                  note={noteOf(meeting)}
                  onPress={() => openChair('meeting', { topic: topic.id, n: meeting.n })}
                />
              ))}
            </Cells>
            {mayCall && (
              <View className='mt4'>
                <Button big kind='main' icon='plus' onPress={() => call(true)}>
                  约一次碰头会
                </Button>
              </View>
            )}
          </>
        )}
      </Fetched>
      {isCalling && <CallSheet topic={topic} onClose={() => call(false)} />}
    </View>
  )
}

const noteOf = ({ state, people, hasMinutes }: MeetingCard) =>
  [
    meetingStateNames[state],
    ...(people > 0 ? [`到了 ${people} 位`] : []),
    ...(state === 'ended' ? [hasMinutes ? '记录贴出来了' : '还没贴记录'] : []),
  ].join('，')
