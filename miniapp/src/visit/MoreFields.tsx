import { mostNote } from '../../../shared/visit/visit'
import { Field } from '../kit/Field'
import { Section } from '../kit/Section'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import type { FormPart } from './formPart'

/** What may be left out: whom to call, and a word on the visit itself. */
export const MoreFields = ({ writing, change, wrong }: FormPart) => {
  const wrongPhone = wrong?.field === 'phone' ? wrong.words : undefined
  return (
    <Section title='可以不写'>
      <Field label='怎么称呼' hint='成了单，办事的人好找这一户。'>
        <TextField
          label='怎么称呼'
          placeholder='比如：王奶奶'
          value={writing.name}
          max={20}
          onChange={(name) => change({ name })}
        />
      </Field>
      <Field label='电话' id='phone' wrong={wrongPhone}>
        <TextField
          label='电话'
          type='number'
          value={writing.phone}
          max={13}
          wrong={wrongPhone !== undefined}
          onChange={(phone) => change({ phone })}
        />
      </Field>
      <Field label='记一句' hint='只有本网格的网格员打开才看得到，每看一次都留记录。'>
        <TextArea label='记一句' value={writing.note} max={mostNote} onChange={(note) => change({ note })} />
      </Field>
    </Section>
  )
}
