import { useState } from 'react'
import { mostOfTitle } from '../../../shared/topic/commands'
import type { TopicSeen } from '../../../shared/topic/topic'
import { useKept } from '../drafts/useKept'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Section } from '../kit/Section'
import { TextField } from '../kit/TextField'
import { FormEnd } from '../resident/FormEnd'
import { ReasonField } from '../staff/ReasonField'
import { useProcedures } from '../topic/useProcedures'
import { OwnerField } from './OwnerField'
import type { TopicMoving } from './useTopicMove'

type AdoptFieldsProps = { topic: TopicSeen; moving: TopicMoving }
type Adopting = { title: string; owner: string; procedureId: string; reason: string }

const phrases = ['大家都关心，值得议', '这件事要邻里一起定', '公共收益能出钱，先议一议']

function missing({ title, owner, procedureId, reason }: Adopting): Partial<Record<keyof Adopting, string>> {
  return {
    ...(!title.trim() && { title: '写一句要议什么' }),
    ...(!procedureId && { procedureId: '选一份规程' }),
    ...(!owner && { owner: '定一个牵头人' }),
    ...(!reason.trim() && { reason: '写一句为什么采纳，大家看得到' }),
  }
}

/** 采纳: the sentence as the community puts it, by which procedure, and who sees to it. */
export function AdoptFields({ topic, moving }: AdoptFieldsProps) {
  const blank: Adopting = { title: topic.title, owner: '', procedureId: '', reason: '' }
  const [written, write, forget] = useKept(`adopt ${topic.id}`, blank)
  const [isTried, setTried] = useState(false)
  const lacks = missing(written)
  const wrong = isTried ? lacks : {}
  const set = (part: Partial<Adopting>) => write((before) => ({ ...before, ...part }))

  async function adopt() {
    setTried(true)
    if (Object.keys(lacks).length > 0) return
    const { title, reason, ...chosen } = written
    const input = { ...chosen, title: title.trim(), reason: reason.trim() }
    if (await moving.make({ move: 'adopt', input, say: '采纳了，往下议' })) forget()
  }
  return (
    <Section title='采纳'>
      <Field label='议什么？' hint='居民写得不清楚，可以改成一句话。' wrong={wrong.title}>
        <TextField
          label='议什么'
          value={written.title}
          max={mostOfTitle}
          onChange={(title) => set({ title })}
        />
      </Field>
      <ProcedureField
        value={written.procedureId}
        wrong={wrong.procedureId}
        onChange={(procedureId) => set({ procedureId })}
      />
      <OwnerField
        topic={topic}
        value={written.owner}
        wrong={wrong.owner}
        onChange={(owner) => set({ owner })}
      />
      <ReasonField
        label='为什么采纳？大家看得到'
        phrases={phrases}
        value={written.reason}
        wrong={wrong.reason}
        onChange={(reason) => set({ reason })}
      />
      <FormEnd trouble={moving.trouble} busy={moving.isBusy && '正在记……'} onPress={() => void adopt()}>
        采纳，往下议
      </FormEnd>
    </Section>
  )
}

type ProcedureFieldProps = { value: string; wrong: string | undefined; onChange: (id: string) => void }

function ProcedureField({ value, wrong, onChange }: ProcedureFieldProps) {
  const { data } = useProcedures()
  const offered = (data?.procedures ?? []).filter(({ isOff }) => !isOff).map(({ procedure }) => procedure)
  const chosen = offered.find(({ id }) => id === value)
  return (
    <Field label='照哪份规程议？' wrong={wrong} hint={chosen?.about}>
      <Chips
        label='照哪份规程议'
        options={offered.map(({ id, name }) => ({ value: id, text: name }))}
        value={value}
        onChange={onChange}
      />
    </Field>
  )
}
