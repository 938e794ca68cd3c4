import { priorityNames } from '../../../shared/copy'
import { priorities, type Priority } from '../../../shared/workOrder/commands'
import { Choices } from '../kit/Choices'
import { Field } from '../kit/Field'
import type { IconName } from '../kit/iconNames'
import { limitText } from './filing'
import type { FilingFieldProps } from './filingField'

const icons: Record<Priority, IconName> = { normal: 'clock', urgent: 'flag', emergency: 'alert' }

/** 急不急? With what each means in hours, for this very category. */
export function PriorityField({ inHand, filing, onChange }: FilingFieldProps) {
  const { order } = inHand.seen
  const code = filing.categoryCode ?? order.categoryCode
  const name = inHand.catalogue?.categories.find((category) => category.code === code)?.class ?? 'ordinary'
  return (
    <Field label='急不急？'>
      <Choices
        label='急不急'
        options={priorities.map((value) => ({
          value,
          text: `${priorityNames[value]} ${limitText(name, value, inHand) ?? ''}`,
          icon: icons[value],
        }))}
        value={filing.priority ?? order.priority}
        onChange={(priority) => onChange({ priority })}
      />
    </Field>
  )
}
