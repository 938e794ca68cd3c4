import { useState } from 'react'
import { View } from '@tarojs/components'
import { useQueryClient } from '@tanstack/react-query'
import type { MeetingCommand } from '../../../shared/meeting/meeting'
import type { TopicSeen } from '../../../shared/topic/topic'
import { useKept } from '../drafts/useKept'
import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import { Refusal } from '../resident/Refusal'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useCommand } from '../topic/useCommand'
import { useNow } from '../useNow'
import { CallFields } from './CallFields'
import { meetingOf, type WrittenCall } from './callWords'

type CallSheetProps = { topic: TopicSeen; onClose: () => void; source?: TopicApi }

/** 约一次碰头会: when, where, what is talked about. */
export function CallSheet({ topic, onClose, source = { callTopic } }: CallSheetProps) {
  const client = useQueryClient()
  const blank: WrittenCall = { day: '', clock: '19:00', place: '', agenda: topic.title }
  const [written, write, forget] = useKept(`meeting ${topic.id}`, blank)
  const [isTried, setTried] = useState(false)
  const { meeting, wrong } = meetingOf(written, useNow())
  const sending = useCommand(
    (body: MeetingCommand, key) =>
      source.callTopic('callMeeting', { params: { topicId: topic.id }, body }, key),
    { offline: '没有网，没有约上。写的还在，有网了再点一次。' },
  )
  async function call() {
    setTried(true)
    if (!meeting || !(await sending.make(meeting))) return
    forget()
    await client.invalidateQueries({ queryKey: ['meetings', topic.id] })
    onClose()
  }
  return (
    <Sheet open title='约一次碰头会' onClose={onClose}>
      <CallFields
        written={written}
        wrong={isTried ? wrong : {}}
        set={(part) => write((before) => ({ ...before, ...part }))}
      />
      <Refusal words={sending.trouble} />
      <View className='t-small mt3'>约好了，范围里的住户都会收到消息。</View>
      <View className='mt3'>
        <Button big kind='main' busy={sending.isBusy && '正在约……'} onPress={() => void call()}>
          约好
        </Button>
      </View>
    </Sheet>
  )
}
