import { hourNames } from '../../../shared/volunteer/copy'
import { hours } from '../../../shared/volunteer/hours'
import { CheckChips } from '../kit/CheckChips'
import { Field } from '../kit/Field'
import type { FormPart } from './useWriting'

const options = hours.map((value) => ({ value, text: hourNames[value] }))

/** 什么时候方便? */
export const HoursField = ({ writing, change, wrong }: FormPart) => (
  <Field
    label='什么时候方便？'
    note='可以不选'
    id='hours'
    wrong={wrong.hours}
    hint='只用来提醒您“现在合适”，别的时候想去也能去。'
  >
    <CheckChips
      label='什么时候方便'
      options={options}
      values={writing.hours}
      onChange={(chosen) => change({ hours: chosen })}
    />
  </Field>
)
