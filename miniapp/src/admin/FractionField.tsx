import type { Fraction } from '../../../shared/ballot/fraction'
import { fractionSaid } from '../../../shared/ballot/termsSaid'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'

type FractionFieldProps = {
  label: string
  value: Fraction
  /** Whether none at all may be asked for. */
  mayBeNone?: boolean
  onChange: (value: Fraction) => void
}

const none: Fraction = { of: 0, over: 1, strictly: false }
const usual: Fraction[] = [
  { of: 1, over: 3, strictly: false },
  { of: 1, over: 2, strictly: true },
  { of: 2, over: 3, strictly: false },
  { of: 3, over: 4, strictly: false },
  { of: 4, over: 5, strictly: false },
  { of: 1, over: 1, strictly: false },
]

const nameOf = ({ of, over, strictly }: Fraction) => `${of}/${over}${strictly ? '+' : ''}`

/** 过半数, 三分之二: the usual ones by a tap, and the one that is set whatever it is. */
export function FractionField({ label, value, mayBeNone = false, onChange }: FractionFieldProps) {
  const known = mayBeNone ? [none, ...usual] : usual
  const all = known.some((one) => nameOf(one) === nameOf(value)) ? known : [value, ...known]
  return (
    <Field label={label}>
      <Chips
        label={label}
        options={all.map((one) => ({ value: nameOf(one), text: fractionSaid(one) || '不限' }))}
        value={nameOf(value)}
        onChange={(name) => onChange(all.find((one) => nameOf(one) === name) ?? value)}
      />
    </Field>
  )
}
