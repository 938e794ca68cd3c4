import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { TopicSeen } from '../../../shared/topic/topic'
import type { DraftPhoto } from '../drafts/draft'
import { useKept } from '../drafts/useKept'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { Refusal } from '../resident/Refusal'
import { PhotosField } from './PhotosField'
import { useSendPhotos } from './useSendPhotos'
import type { TopicMoving } from './useTopicMove'

type InformSheetProps = {
  topic: TopicSeen
  kind: 'notice' | 'materials'
  moving: TopicMoving
  /** Over the fields: the choice between the two. */
  above?: ReactNode
  onClose: () => void
}

const blank = { title: '', words: '', photos: [] as DraftPhoto[] }

const saids = {
  notice: {
    title: '发通知',
    ask: '通知什么？',
    button: '发出去',
    after: '范围内的住户都会收到消息。',
    done: '通知发出去了',
  },
  materials: {
    title: '摆材料',
    ask: '材料里写什么？',
    button: '摆出来',
    after: '大家在议题的页面上看得到。',
    done: '材料摆出来了',
  },
}

/** 通知 or 材料, in words and pictures. */
export function InformSheet({ topic, kind, moving, above, onClose }: InformSheetProps) {
  const [written, write, forget] = useKept(`inform ${kind} ${topic.id}`, blank)
  const [isTried, setTried] = useState(false)
  const photos = useSendPhotos()
  const said = saids[kind]
  const set = (part: Partial<typeof blank>) => write((before) => ({ ...before, ...part }))
  const [title, words] = [written.title.trim(), written.words.trim()]

  async function send() {
    setTried(true)
    if (!title || !words) return
    const photoKeys = await photos.send(written.photos)
    if (!photoKeys) return
    const input = { kind, title, words, photoKeys }
    if (!(await moving.make({ move: 'inform', input, say: said.done }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title={said.title} onClose={onClose}>
      {above}
      <Field label='标题' wrong={isTried && !title ? '写一个标题' : undefined}>
        <TextField label='标题' value={written.title} max={40} onChange={(next) => set({ title: next })} />
      </Field>
      <Field label={said.ask} wrong={isTried && !words ? '写几句' : undefined}>
        <TextArea
          label={said.ask}
          value={written.words}
          max={2000}
          onChange={(next) => set({ words: next })}
        />
      </Field>
      <PhotosField
        label='照片、图纸'
        photos={written.photos}
        onChange={(change) => write((before) => ({ ...before, photos: change(before.photos) }))}
      />
      <Refusal words={photos.trouble ?? moving.trouble} />
      <View className='t-small mt3'>{said.after}</View>
      <View className='mt3'>
        <Button
          big
          kind='main'
          busy={(photos.isBusy || moving.isBusy) && '正在发……'}
          onPress={() => void send()}
        >
          {said.button}
        </Button>
      </View>
    </Sheet>
  )
}
