import { needNames } from '../../../shared/procedure/copy'
import { needs, type Need, type StepOf } from '../../../shared/procedure/procedure'
import { CheckChips } from '../kit/CheckChips'
import { Field } from '../kit/Field'
import { NumberField } from './NumberField'
import type { StepFieldsProps } from './StepSheet'

/** What must be there before the owner may go on. */
export function DiscussFields({ step, wrong, write }: StepFieldsProps<StepOf<'discuss'>>) {
  const { needs: chosen, opinionsNeeded = 3 } = step
  const choose = (next: Need[]) =>
    write({ needs: next, ...(next.includes('opinions') && { opinionsNeeded }) })
  return (
    <>
      <Field label='有了哪些才能往下走？'>
        <CheckChips
          label='有了哪些才能往下走'
          options={needs.map((value) => ({ value, text: needNames[value] }))}
          values={chosen}
          onChange={choose}
        />
      </Field>
      {chosen.includes('opinions') && (
        <NumberField
          label='至少几条意见'
          value={opinionsNeeded}
          wrong={wrong['opinionsNeeded']}
          onChange={(count) => write({ opinionsNeeded: count })}
        />
      )}
    </>
  )
}
