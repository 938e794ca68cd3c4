import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'

type LineFieldProps = {
  label: string
  value: string
  max: number
  hint?: string
  wrong?: string | undefined
  onChange: (text: string) => void
}

/** A question answered in one line. */
export const LineField = ({ label, value, max, hint, wrong, onChange }: LineFieldProps) => (
  <Field label={label} wrong={wrong} {...(hint && { hint })}>
    <TextField label={label} value={value} max={max} onChange={onChange} />
  </Field>
)
