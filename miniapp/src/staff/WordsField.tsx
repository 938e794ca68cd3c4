import { Field } from '../kit/Field'
import { TextArea } from '../kit/TextArea'
import type { OrderInHand } from './useOrderInHand'

export type WordsFieldProps = {
  inHand: OrderInHand
  /** Under which name the form keeps them. */
  field: string
  label: string
  note?: string
  hint?: string
  placeholder?: string
  max: number
  wrong?: string | undefined
}

/** Words of a form, kept at every key. */
export const WordsField = ({ inHand, field, label, max, placeholder, wrong, ...rest }: WordsFieldProps) => (
  <Field label={label} id={`words-${field}`} wrong={wrong} {...rest}>
    <TextArea
      label={label}
      value={inHand.wordsOf(field)}
      onChange={(words) => inHand.type(field, words)}
      max={max}
      wrong={wrong !== undefined}
      {...(placeholder && { placeholder })}
    />
  </Field>
)
