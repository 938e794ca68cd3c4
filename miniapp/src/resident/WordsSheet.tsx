import { useState } from 'react'
import { View } from '@tarojs/components'
import { useKept } from '../drafts/useKept'
import { Button } from '../kit/Button'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { Refusal } from './Refusal'

export type WordsSheetProps = {
  /** What the words are kept under until they are sent. */
  name: string
  title: string
  /** What will follow from it. */
  say: string
  label: string
  /** Said by a tap, for those who would rather not type. */
  ready?: string[]
  max?: number
  /** 可以不写 */
  optional?: boolean
  button: string
  danger?: boolean
  isBusy: boolean
  refusal: string | undefined
  /** Whether they have left. */
  onSend: (words: string) => Promise<boolean>
  onClose: () => void
}

/** One sentence and a button: 催一催, 撤回, 重办, 我也遇到. */
export function WordsSheet(props: WordsSheetProps) {
  const [{ words }, change, forget] = useKept(props.name, { words: '' })
  const [isMissing, setMissing] = useState(false)

  const write = (next: string) => {
    change(() => ({ words: next }))
    setMissing(false)
  }
  const press = async () => {
    const said = words.trim()
    if (!said && !props.optional) setMissing(true)
    else if (await props.onSend(said)) forget()
  }
  return (
    <Sheet open title={props.title} onClose={props.onClose}>
      <View className='t-small'>{props.say}</View>
      <Refusal words={props.refusal} />
      <View className='mt4'>
        <Words {...props} words={words} isMissing={isMissing} onChange={write} />
      </View>
      <View className='mt4'>
        <Button
          big
          kind={props.danger ? 'danger' : 'main'}
          busy={props.isBusy && '正在交……'}
          onPress={() => void press()}
        >
          {props.button}
        </Button>
      </View>
    </Sheet>
  )
}

type WordsProps = Pick<WordsSheetProps, 'label' | 'ready' | 'max' | 'optional'> & {
  words: string
  isMissing: boolean
  onChange: (words: string) => void
}

function Words({ label, ready, max = 500, optional, words, isMissing, onChange }: WordsProps) {
  return (
    <Field label={label} {...(optional && { note: '可以不写' })} wrong={isMissing ? '写一句就行' : undefined}>
      {ready && (
        <View className='ready'>
          <Chips
            label={label}
            options={ready.map((text) => ({ value: text, text }))}
            value={ready.find((text) => text === words)}
            onChange={onChange}
          />
        </View>
      )}
      <TextArea label={label} value={words} max={max} wrong={isMissing} onChange={onChange} />
    </Field>
  )
}
