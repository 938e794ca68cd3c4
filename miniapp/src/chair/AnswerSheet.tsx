import { useState } from 'react'
import { View } from '@tarojs/components'
import { useKept } from '../drafts/useKept'
import { Choices } from '../kit/Choices'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { FormEnd } from '../resident/FormEnd'
import type { ObjectionSeen } from './ObjectionsBoard'
import type { TopicMoving } from './useTopicMove'

type AnswerSheetProps = {
  objection: ObjectionSeen
  topicId: string
  moving: TopicMoving
  onClose: () => void
}
type Answering = { words: string; is: 'upheld' | 'not' | '' }

/** 答复一条异议: whether it is right, and why. */
export function AnswerSheet({ objection, topicId, moving, onClose }: AnswerSheetProps) {
  const [{ words, is }, write, forget] = useKept<Answering>(`answer ${topicId} ${objection.id}`, {
    words: '',
    is: '',
  })
  const [isTried, setTried] = useState(false)
  async function answer() {
    setTried(true)
    if (!is || !words.trim()) return
    const input = { objectionId: objection.id, words: words.trim(), isUpheld: is === 'upheld' }
    if (!(await moving.make({ move: 'answer', input, say: '答复了，大家看得到' }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title='答复异议' onClose={onClose}>
      <View className='t-lead'>“{objection.words}”</View>
      <Field label='他说得对吗？' wrong={isTried && !is ? '选一个' : undefined}>
        <Choices
          label='他说得对吗'
          options={[
            { value: 'upheld', text: '说得对，照着改', icon: 'checkring' },
            { value: 'not', text: '不改，说明原因', icon: 'pass' },
          ]}
          value={is || undefined}
          onChange={(next) => write((before) => ({ ...before, is: next }))}
        />
      </Field>
      <Field
        label='怎么答复？大家看得到'
        wrong={isTried && !words.trim() ? '写一句答复' : undefined}
        hint={is === 'upheld' ? '要改决议，答复后在“更多”里退回再议。' : undefined}
      >
        <TextArea
          label='怎么答复'
          value={words}
          max={500}
          onChange={(next) => write((before) => ({ ...before, words: next }))}
        />
      </Field>
      <FormEnd trouble={moving.trouble} busy={moving.isBusy && '正在发……'} onPress={() => void answer()}>
        答复
      </FormEnd>
    </Sheet>
  )
}
