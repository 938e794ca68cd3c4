import { useState } from 'react'
import { View } from '@tarojs/components'
import { chinaDay, dayMs } from '../../../shared/clock/china'
import { isOnCalendar } from '../../../shared/clock/calendar'
import type { TopicSeen } from '../../../shared/topic/topic'
import { useKept } from '../drafts/useKept'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { FormEnd } from '../resident/FormEnd'
import { useNow } from '../useNow'
import { ByField } from './ByField'
import type { TopicMoving } from './useTopicMove'

export type PromiseSheetProps = { topic: TopicSeen; moving: TopicMoving; onClose: () => void }
type Written = { what: string; unitId: string; name: string; until: string }

const dayAfter = (now: number, days: number) =>
  new Date((chinaDay(now) + days) * dayMs).toISOString().slice(0, 10)

function lacking({ what, unitId, name, until }: Written) {
  if (!what.trim()) return { what: '写一句要办什么' }
  if (!unitId && !name.trim()) return { by: '定一个来办的' }
  return isOnCalendar(until) ? undefined : { until: '写成 2026-05-31 这样，日历上要有这一天' }
}

/** 写一件承诺: what, who sees to it, by which day. */
export function PromiseSheet({ topic, moving, onClose }: PromiseSheetProps) {
  const now = useNow()
  const blank: Written = { what: '', unitId: '', name: '', until: '' }
  const [written, write, forget] = useKept(`promise ${topic.id}`, blank)
  const [isTried, setTried] = useState(false)
  const lacks = lacking(written)
  const wrong: Partial<Record<'what' | 'by' | 'until', string>> = (isTried && lacks) || {}
  const set = (part: Partial<Written>) => write((before) => ({ ...before, ...part }))
  async function send() {
    setTried(true)
    if (lacks) return
    const { what, unitId, name, until } = written
    const by = unitId ? { unitId } : { name: name.trim() }
    const input = { what: what.trim(), by, until }
    if (!(await moving.make({ move: 'promise', input, say: '写下了，大家看得到' }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title='写一件承诺' onClose={onClose}>
      <Field label='要办什么？' wrong={wrong.what}>
        <TextArea label='要办什么' value={written.what} max={200} onChange={(what) => set({ what })} />
      </Field>
      <ByField unitId={written.unitId} name={written.name} wrong={wrong.by} onChange={set} />
      <Field label='哪天办好？' wrong={wrong.until} hint='到了这天没办好，会提醒牵头人。'>
        <Chips
          label='哪天办好'
          options={[7, 14, 30, 60].map((days) => ({ value: dayAfter(now, days), text: `${days} 天内` }))}
          value={written.until}
          onChange={(until) => set({ until })}
        />
        <View className='mt2'>
          <TextField label='哪一天' value={written.until} max={10} onChange={(until) => set({ until })} />
        </View>
      </Field>
      <FormEnd trouble={moving.trouble} busy={moving.isBusy && '正在写……'} onPress={() => void send()}>
        写下来
      </FormEnd>
    </Sheet>
  )
}
