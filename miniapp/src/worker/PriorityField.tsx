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
  const usual = limitText(name, 'normal', inHand) ?? ''
  const gainsNothing = (value: Priority) =>
    value !== 'normal' && usual !== '' && limitText(name, value, inHand) === usual
  const marked = priorities.filter(gainsNothing)
  return (
    <Field label='急不急？' hint={marked.length > 0 && whatFor(marked, usual)}>
      <Choices
        label='急不急'
        options={priorities.map((value) => ({
          value,
          text: `${priorityNames[value]} ${gainsNothing(value) ? '单上标明' : (limitText(name, value, inHand) ?? '')}`,
          icon: icons[value],
        }))}
        value={filing.priority ?? order.priority}
        onChange={(priority) => onChange({ priority })}
      />
    </Field>
  )
}

/** Where the class itself leaves no more time, the choice is a sign to those who come after. */
const whatFor = (marked: Priority[], usual: string) =>
  `这类事照常就要 ${usual}内办好。选“${marked.map((value) => priorityNames[value]).join('”“')}”，期限不变，派单和办的人在单子上看得到。`
