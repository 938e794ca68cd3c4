import { useState } from 'react'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'

type NumberFieldProps = {
  label: string
  value: number
  onChange: (value: number) => void
  wrong?: string | undefined
  hint?: string
}

/** A whole number. What is no number is kept as it was typed, and is wrong. */
export function NumberField({ label, value, onChange, wrong, hint }: NumberFieldProps) {
  const [text, setText] = useState(Number.isFinite(value) ? String(value) : '')
  const type = (typed: string) => {
    setText(typed)
    onChange(/^\d+$/.test(typed.trim()) ? Number(typed) : NaN)
  }
  return (
    <Field label={label} wrong={wrong} {...(hint && { hint })}>
      <TextField label={label} type='number' max={4} value={text} wrong={Boolean(wrong)} onChange={type} />
    </Field>
  )
}
