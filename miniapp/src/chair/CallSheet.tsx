import { useState } from 'react'
import { View } from '@tarojs/components'
import { useQueryClient } from '@tanstack/react-query'
import type { MeetingCommand } from '../../../shared/meeting/meeting'
import type { TopicSeen } from '../../../shared/topic/topic'
import { useKept } from '../drafts/useKept'
import { dateOf } from '../clockText'
import { Button } from '../kit/Button'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { Refusal } from '../resident/Refusal'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useCommand } from '../topic/useCommand'
import { useNow } from '../useNow'
import { dayFrom, meetingOf, type WrittenCall, type WrongCall } from './callWords'

type CallSheetProps = { topic: TopicSeen; onClose: () => void; source?: TopicApi }

/** 约一次碰头会: when, where, what is talked about. */
export function CallSheet({ topic, onClose, source = { callTopic } }: CallSheetProps) {
  const client = useQueryClient()
  const blank: WrittenCall = { day: '', clock: '19:00', place: '', agenda: topic.title }
  const [written, write, forget] = useKept(`meeting ${topic.id}`, blank)
  const [isTried, setTried] = useState(false)
  const { meeting, wrong } = meetingOf(written)
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

type CallFieldsProps = {
  written: WrittenCall
  wrong: WrongCall
  set: (part: Partial<WrittenCall>) => void
}

function CallFields({ written, wrong, set }: CallFieldsProps) {
  const now = useNow()
  const days = [1, 2, 3, 5, 7].map((after) => dayFrom(now, after))
  return (
    <>
      <Field label='哪天？' wrong={wrong.day}>
        <Chips
          label='哪天'
          options={days.map((value) => ({ value, text: dateOf(value) }))}
          value={written.day}
          onChange={(day) => set({ day })}
        />
        <View className='mt2'>
          <TextField
            label='哪一天'
            placeholder='2026-05-31'
            value={written.day}
            max={10}
            onChange={(day) => set({ day })}
          />
        </View>
      </Field>
      <Field label='几点？' wrong={wrong.clock}>
        <TextField label='几点' value={written.clock} max={5} onChange={(clock) => set({ clock })} />
      </Field>
      <Field label='在哪里？' wrong={wrong.place}>
        <TextField
          label='在哪里'
          placeholder='例如 6号楼前凉亭'
          value={written.place}
          onChange={(place) => set({ place })}
        />
      </Field>
      <Field label='说哪几件？' hint='一行一条。' wrong={wrong.agenda}>
        <TextArea label='说哪几件' value={written.agenda} max={800} onChange={(agenda) => set({ agenda })} />
      </Field>
    </>
  )
}
