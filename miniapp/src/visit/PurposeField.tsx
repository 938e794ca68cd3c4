import { purposeNames } from '../../../shared/copy'
import { purposes } from '../../../shared/visit/visit'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import type { FormPart } from './formPart'

const options = purposes.map((value) => ({ value, text: purposeNames[value] }))

/** 为什么去? */
export const PurposeField = ({ writing, change, wrong }: FormPart) => (
  <Field label='为什么去？' id='purpose' wrong={wrong?.field === 'purpose' ? wrong.words : undefined}>
    <Chips
      label='为什么去'
      options={options}
      value={writing.purpose}
      onChange={(purpose) => change({ purpose })}
    />
  </Field>
)
