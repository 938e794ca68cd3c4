import { mostTarget, mostTitle } from '../../../shared/plan/commands'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { useCatalogue } from '../street/useCatalogue'
import { AboutFields } from './AboutFields'
import { wrongIn, type Written } from './writtenEntry'

type EntryFieldsProps = {
  written: Written
  isTried: boolean
  /** What is counted is known from where it comes. */
  isCounted: boolean
  onChange: (part: Partial<Written>) => void
}

/** What, what it is to come to, who; and in own words, what is counted. */
export function EntryFields({ written, isTried, isCounted, onChange }: EntryFieldsProps) {
  const { data: catalogue } = useCatalogue()
  const wrong = isTried ? wrongIn(written) : {}
  const units = (catalogue?.units ?? []).map(({ id, name }) => ({ value: id, text: name }))
  return (
    <>
      <Field label='什么事？' wrong={wrong.title} hint='居民看得到，例如“楼道里的电动车”。'>
        <TextField
          label='什么事'
          value={written.title}
          max={mostTitle}
          onChange={(title) => onChange({ title })}
        />
      </Field>
      <Field
        label='月底办到什么样？'
        wrong={wrong.target}
        hint='例如“六栋老楼都装上充电位”。不写谁家、不写电话。'
      >
        <TextArea
          label='月底办到什么样'
          value={written.target}
          max={mostTarget}
          onChange={(target) => onChange({ target })}
        />
      </Field>
      <Field label='哪个单位负责？' wrong={wrong.unitId}>
        <Chips
          label='哪个单位负责'
          options={units}
          value={written.unitId}
          onChange={(unitId) => onChange({ unitId })}
        />
      </Field>
      {!isCounted && <AboutFields written={written} wrong={wrong} onChange={onChange} />}
    </>
  )
}
