import { type ReactNode } from 'react'
import { Textarea, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './classNames'
import { spokenField } from './spokenField'

export type TextAreaProps = {
  /** The question above, bound to the box. */
  label: string
  value: string
  onChange: (value: string) => void
  max?: number
  /** An example of an answer, never the question. */
  placeholder?: string
  wrong?: boolean
  /** At the end of the counter's line. */
  tools?: ReactNode
}

/** A box for words with its counter. What is typed is handed out at every key, so that a draft can keep it. */
export function TextArea(props: TextAreaProps) {
  const { label, value, onChange, max = 500, placeholder = '', wrong = false, tools } = props
  return (
    <View className={classNames('area', { 'is-wrong': wrong })}>
      <Textarea
        className='area__text'
        value={value}
        maxlength={max}
        placeholder={placeholder}
        placeholderClass='area__placeholder'
        autoHeight
        disableDefaultPadding
        showConfirmBar={false}
        cursorSpacing={96}
        onInput={(event) => onChange(event.detail.value)}
        {...spokenField(label, wrong)}
      />
      <View className='area__tools'>
        <Counter written={value.length} max={max} />
        {tools && <View className='row__end'>{tools}</View>}
      </View>
    </View>
  )
}

function Counter({ written, max }: { written: number; max: number }) {
  const isFull = written >= max
  return (
    <View
      className={classNames('t-note', { 't-xing': isFull })}
      {...aria({ live: isFull ? 'polite' : 'off' })}
    >
      {written} / {max} 字{isFull && '，写满了'}
    </View>
  )
}
