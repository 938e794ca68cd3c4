import { View } from '@tarojs/components'
import { timesOf } from '../../../shared/clock/times'
import { clockToReportIn } from '../../../shared/workOrder/limits'
import { dueText } from '../clockText'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { TextField } from '../kit/TextField'
import type { OrderInHand } from './useOrderInHand'
import { spans, untilOf, wrongWithCalls, type Span, type Wanted } from './whistling'

const texts: Record<Span, string> = {
  limit: '按时限',
  half: '半小时内',
  two: '2 小时内',
  today: '今天内',
  own: '自己定',
}

type WantedFieldProps = {
  inHand: OrderInHand
  wanted: Wanted
  isTried: boolean
  onChange: (wanted: Wanted) => void
}

/** 多久内到, for one unit; the time itself is said below, whatever was chosen. */
export function WantedField({ inHand, wanted, isTried, onChange }: WantedFieldProps) {
  const { span, hours, unitId } = wanted
  const name = nameOf(inHand, unitId)
  const due = dueOf(wanted, inHand)
  const label = `${name}多久内到？`
  return (
    <Field
      label={label}
      wrong={isTried ? wrongWithCalls([wanted], inHand.now) : undefined}
      {...(due && { hint: `${dueText(due, inHand.now)}到` })}
    >
      <Chips
        label={label}
        options={spans.map((value) => ({ value, text: texts[value] }))}
        value={span}
        onChange={(next) => onChange({ ...wanted, span: next })}
      />
      {span === 'own' && (
        <View className='mt2'>
          <TextField
            label={`${name}几小时内到`}
            placeholder='几小时内到，例如 4'
            type='number'
            value={hours}
            onChange={(typed) => onChange({ ...wanted, hours: typed.replace(/[^\d]/g, '') })}
            max={3}
          />
        </View>
      )}
    </Field>
  )
}

const nameOf = ({ catalogue }: OrderInHand, unitId: string) =>
  catalogue?.units.find(({ id }) => id === unitId)?.name ?? ''

const dueOf = (wanted: Wanted, inHand: OrderInHand) =>
  wanted.span === 'limit' ? limitOf(inHand) : untilOf(wanted, inHand.now)

/** As the server will reckon it, should it be called this minute. */
function limitOf({ catalogue, seen: { order }, now }: OrderInHand) {
  const category = catalogue?.categories.find(({ code }) => code === order.categoryCode)
  if (!catalogue || !category) return undefined
  const urgency = { class: category.class, priority: order.priority }
  return clockToReportIn({ urgency, from: now }, timesOf(catalogue)).due
}
