import { useState } from 'react'
import { mostSaid } from '../../../shared/plan/commands'
import { useKept } from '../drafts/useKept'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { FormEnd } from '../resident/FormEnd'
import type { EntrySheetProps } from './EntrySheets'

/** 记进展: one line for all to read. */
export function ProgressSheet({ entry, moving, onClose }: EntrySheetProps) {
  const [written, write, forget] = useKept(`plan progress ${entry.id}`, { words: '' })
  const [isTried, setTried] = useState(false)
  const words = written.words.trim()
  async function send() {
    setTried(true)
    if (!words) return
    if (!(await moving.make({ move: 'progress', input: { entryId: entry.id, words }, say: '记下了' }))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title='记一条进展' onClose={onClose}>
      <Field
        label='办了什么？'
        wrong={isTried && !words ? '写一句就行' : undefined}
        hint='居民看得到。不写谁家、不写电话。'
      >
        <TextArea
          label='办了什么'
          value={written.words}
          max={mostSaid}
          onChange={(next) => write(() => ({ words: next }))}
        />
      </Field>
      <FormEnd trouble={moving.trouble} busy={moving.isBusy && '正在记……'} onPress={() => void send()}>
        记下来
      </FormEnd>
    </Sheet>
  )
}
