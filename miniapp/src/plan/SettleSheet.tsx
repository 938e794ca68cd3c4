import { useState } from 'react'
import { mostSaid, planResults, type PlanResult } from '../../../shared/plan/commands'
import { planResultWords } from '../../../shared/plan/copy'
import { useKept } from '../drafts/useKept'
import { Choices } from '../kit/Choices'
import { Field } from '../kit/Field'
import type { IconName } from '../kit/iconNames'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { FormEnd } from '../resident/FormEnd'
import type { EntrySheetProps } from './EntrySheets'

const icons: Record<PlanResult, IconName> = { done: 'checkring', partly: 'pass', not: 'cross' }
const asks: Record<PlanResult | '', string> = {
  '': '做了什么？',
  done: '做了什么？',
  partly: '做了什么，还差什么？',
  not: '为什么没办成，接下来怎么办？',
}

type Written = { result: PlanResult | ''; words: string }

/** What is written of how it ended, and its sending. */
function useSettling({ entry: { id: entryId, result: known }, moving, onClose }: EntrySheetProps) {
  const blank: Written = known ? { result: known.is, words: known.words } : { result: '', words: '' }
  const [written, write, forget] = useKept(`plan settle ${entryId} ${known?.at ?? ''}`, blank)
  const [isTried, setTried] = useState(false)
  const { result } = written
  const words = written.words.trim()
  async function send() {
    setTried(true)
    if (!result || !words) return
    const input = { entryId, result, words }
    if (!(await moving.make({ move: 'settle', input, say: '定好了，居民看得到' }))) return
    forget()
    onClose()
  }
  const lacks = { result: isTried && !result, words: isTried && !words }
  return {
    written,
    set: (part: Partial<Written>) => write((before) => ({ ...before, ...part })),
    lacks,
    send,
  }
}

/** 办成了, 办成一部分 or 没办成, and why. */
export function SettleSheet(props: EntrySheetProps) {
  const { written, set, lacks, send } = useSettling(props)
  const { moving, onClose } = props
  const { result } = written
  return (
    <Sheet open title='办得怎么样' onClose={onClose}>
      <Field label='办成了吗？' wrong={lacks.result ? '选一个' : undefined}>
        <Choices
          label='办成了吗'
          options={planResults.map((value) => ({ value, text: planResultWords[value], icon: icons[value] }))}
          value={result || undefined}
          onChange={(next) => set({ result: next })}
        />
      </Field>
      <Field
        label={asks[result]}
        wrong={lacks.words ? '写一句' : undefined}
        hint='居民看得到。不写谁家、不写电话。'
      >
        <TextArea
          label='写一句'
          value={written.words}
          max={mostSaid}
          onChange={(next) => set({ words: next })}
        />
      </Field>
      <FormEnd trouble={moving.trouble} busy={moving.isBusy && '正在记……'} onPress={() => void send()}>
        定下来
      </FormEnd>
    </Sheet>
  )
}
