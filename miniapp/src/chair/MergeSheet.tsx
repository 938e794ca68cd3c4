import { useState } from 'react'
import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import type { Places } from '../../../shared/topic/scope'
import type { TopicCard, TopicSeen } from '../../../shared/topic/topic'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { FormEnd } from '../resident/FormEnd'
import { Fetched } from '../topic/Fetched'
import { callTopic, type TopicApi } from '../topic/topicApi'
import type { TopicMoving } from './useTopicMove'

type MergeSheetProps = { topic: TopicSeen; moving: TopicMoving; onClose: () => void; source?: TopicApi }

const useSimilarTo = ({ id, title, text, places }: TopicSeen, source: TopicApi) =>
  useQuery({
    queryKey: ['similarTo', id],
    queryFn: () =>
      source.callTopic('similarTopics', {
        // As they stand in a topic they were checked when it was raised.
        body: { words: `${title}\n${text}`.slice(0, 1000), places: places as Places },
      }),
    select: ({ topics }) => topics.filter((one) => one.id !== id),
  })

/** 并到一起: into one that is like it and is talked about already. */
export function MergeSheet({ topic, moving, onClose, source = { callTopic } }: MergeSheetProps) {
  const similar = useSimilarTo(topic, source)
  return (
    <Sheet open title='和别的一起议' onClose={onClose}>
      <Fetched query={similar}>
        {(topics) =>
          topics.length > 0 ? (
            <Into topics={topics} moving={moving} onDone={onClose} />
          ) : (
            <View className='t-2'>没有找到像的议题。</View>
          )
        }
      </Fetched>
    </Sheet>
  )
}

type IntoProps = { topics: TopicCard[]; moving: TopicMoving; onDone: () => void }

function Into({ topics, moving, onDone }: IntoProps) {
  const [into, setInto] = useState<string>()
  const [reason, setReason] = useState('')
  async function merge() {
    if (!into || !reason.trim()) return
    const input = { intoTopicId: into, reason: reason.trim() }
    if (await moving.make({ move: 'merge', input, say: '并到一起议了' })) onDone()
  }
  const off = !into ? '先选并到哪一件' : !reason.trim() && '写一句为什么'
  return (
    <>
      <Field label='并到哪一件？'>
        <Chips
          label='并到哪一件'
          options={topics.map(({ id, title }) => ({ value: id, text: title }))}
          value={into}
          onChange={setInto}
        />
      </Field>
      <Field label='为什么？大家看得到'>
        <TextArea label='为什么' value={reason} max={300} onChange={setReason} />
      </Field>
      <FormEnd
        trouble={moving.trouble}
        off={off}
        busy={moving.isBusy && '正在并……'}
        onPress={() => void merge()}
      >
        并到这一件
      </FormEnd>
    </>
  )
}
