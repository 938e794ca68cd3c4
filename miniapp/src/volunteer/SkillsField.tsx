import { skillNames } from '../../../shared/volunteer/copy'
import { skills } from '../../../shared/volunteer/skills'
import { CheckChips } from '../kit/CheckChips'
import { Field } from '../kit/Field'
import type { FormPart } from './useWriting'

const options = skills.map((value) => ({ value, text: skillNames[value] }))

/** 愿意做什么? */
export const SkillsField = ({ writing, change, wrong }: FormPart) => (
  <Field
    label='愿意做什么？'
    id='skills'
    wrong={wrong.skills}
    hint='选几样都行。护理、调解这些，社区会和您再说一声。'
  >
    <CheckChips
      label='愿意做什么'
      options={options}
      values={writing.skills}
      onChange={(chosen) => change({ skills: chosen })}
    />
  </Field>
)
