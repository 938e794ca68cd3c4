import { useState } from 'react'
import { useKept } from '../drafts/useKept'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { FormEnd } from '../resident/FormEnd'
import { ReasonField } from '../staff/ReasonField'

type WordsSheetProps = {
  title: string
  label: string
  phrases?: string[]
  hint?: string
  max?: number
  button: string
  /** Under which name what is typed is kept until it was sent. */
  draft: string
  doing: { isBusy: boolean; trouble: string | undefined }
  /** True once it is so. */
  onSend: (words: string) => Promise<boolean>
  onClose: () => void
}

/** A few words and off they go: a reason, a question, an answer. */
export function WordsSheet(props: WordsSheetProps) {
  const { title, label, button, draft, doing, onSend, onClose } = props
  const [{ words }, change, forget] = useKept(draft, { words: '' })
  const [isTried, setTried] = useState(false)
  async function send() {
    setTried(true)
    if (!words.trim() || !(await onSend(words.trim()))) return
    forget()
    onClose()
  }
  return (
    <Sheet open title={title} onClose={onClose}>
      <Words
        {...props}
        value={words}
        wrong={isTried && !words.trim() ? `${label.replace(/[？?]$/, '')}：写一句` : undefined}
        onChange={(next) => change(() => ({ words: next }))}
      />
      <FormEnd trouble={doing.trouble} busy={doing.isBusy && '正在发……'} onPress={() => void send()}>
        {button}
      </FormEnd>
    </Sheet>
  )
}

type WordsProps = Pick<WordsSheetProps, 'label' | 'phrases' | 'hint' | 'max'> & {
  value: string
  wrong: string | undefined
  onChange: (words: string) => void
}

const Words = ({ label, phrases, hint, max = 300, value, wrong, onChange }: WordsProps) =>
  phrases ? (
    <ReasonField {...{ label, phrases, value, onChange, wrong }} {...(hint && { hint })} />
  ) : (
    <Field label={label} wrong={wrong} {...(hint && { hint })}>
      <TextArea label={label} value={value} max={max} wrong={Boolean(wrong)} onChange={onChange} />
    </Field>
  )
