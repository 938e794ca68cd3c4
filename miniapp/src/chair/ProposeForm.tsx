import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { ballotKindNames, electorateNames } from '../../../shared/ballot/copy'
import type { MotionProposed } from '../../../shared/ballot/motion'
import { ballotKinds } from '../../../shared/ballot/rule'
import { termsSaid } from '../../../shared/ballot/termsSaid'
import { bodyNames } from '../../../shared/procedure/copy'
import type { TopicSeen } from '../../../shared/topic/topic'
import { useKept } from '../drafts/useKept'
import { Chips } from '../kit/Chips'
import { Empty } from '../kit/Empty'
import { Field } from '../kit/Field'
import { Strip } from '../kit/Strip'
import { TextArea } from '../kit/TextArea'
import { FormEnd } from '../resident/FormEnd'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useCommand } from '../topic/useCommand'
import { OptionsField } from './OptionsField'
import { blankMotion, motionOf, type WrittenMotion, type WrongMotion } from './writtenMotion'

type ProposeFormProps = { topic: TopicSeen; source?: TopicApi }

/** 写动议: the sentence, the strongest other view, what there is to choose; the terms are the procedure's. */
export function ProposeForm({ topic, source = { callTopic } }: ProposeFormProps) {
  const [written, write, forget] = useKept(`motion ${topic.id}`, blankMotion)
  const [isTried, setTried] = useState(false)
  const set = (part: Partial<WrittenMotion>) => write((before) => ({ ...before, ...part }))
  const { motion, wrong } = motionOf(written)
  const sending = useCommand(
    (body: MotionProposed, key) =>
      source.callTopic('proposeMotion', { params: { topicId: topic.id }, body }, key),
    { offline: '没有网，没有提出去。写的还在，有网了再点一次。' },
  )
  if (topic.step.kind !== 'decide')
    return <Empty title='还没到投票这一步' say='议清楚了，往下走到表决这一步，再写要表决的一句话。' />

  async function propose() {
    setTried(true)
    const answer = motion && (await sending.make(motion))
    if (!answer) return
    forget()
    // Who leads goes on to open it; a neighbour sees it as everybody does, and who has seconded it.
    const page = topic.mine.isOwner || topic.mine.isDesk ? 'chair/motion' : 'topic/ballot'
    void Taro.redirectTo({ url: `/${page}?id=${answer.motion.id}` })
  }
  return (
    <View>
      <Terms step={topic.step} />
      <Fields written={written} set={set} wrong={isTried ? wrong : {}} />
      <FormEnd trouble={sending.trouble} busy={sending.isBusy && '正在提……'} onPress={() => void propose()}>
        提出这句话
      </FormEnd>
    </View>
  )
}

const Terms = ({ step }: { step: Extract<TopicSeen['step'], { kind: 'decide' }> }) => (
  <Strip icon='ballot' title={`${termsSaid(step.terms)}。`}>
    {bodyNames[step.body]}投票，{electorateNames[step.terms.electorate]}。规程定的，这里不能改。
  </Strip>
)

type FieldsProps = {
  written: WrittenMotion
  set: (part: Partial<WrittenMotion>) => void
  wrong: WrongMotion
}

const Fields = ({ written, set, wrong }: FieldsProps) => (
  <>
    <Field label='表决哪一句话？' hint='一句话说完做什么、在哪里；不写为什么。' wrong={wrong.title}>
      <TextArea label='表决哪一句话' value={written.title} max={120} onChange={(title) => set({ title })} />
    </Field>
    <Field label='还要知道什么？' note='可以不写' hint='钱从哪来、怎么做、什么时候做。' wrong={wrong.text}>
      <TextArea label='还要知道什么' value={written.text} max={2000} onChange={(text) => set({ text })} />
    </Field>
    <Field
      label='最有力的不同意见'
      hint='投票前大家先看到它。写得让不同意的人觉得公道。'
      wrong={wrong.against}
    >
      <TextArea
        label='最有力的不同意见'
        value={written.against}
        max={1000}
        onChange={(against) => set({ against })}
      />
    </Field>
    <Field label='怎么选？'>
      <Chips
        label='怎么选'
        options={ballotKinds.map((value) => ({ value, text: ballotKindNames[value] }))}
        value={written.kind}
        onChange={(kind) => set({ kind })}
      />
    </Field>
    {written.kind !== 'yesNo' && <OptionsField written={written} set={set} wrong={wrong} />}
  </>
)
