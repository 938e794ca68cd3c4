import { View } from '@tarojs/components'
import type { PlanSource } from '../../../shared/plan/commands'
import { monthsPlanned } from '../../../shared/plan/month'
import type { PlanEntry, PlanSeen } from '../../../shared/plan/plan'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Page } from '../kit/Page'
import { Refusal } from '../resident/Refusal'
import { useNow } from '../useNow'
import { EntryFields } from './EntryFields'
import { monthSaid } from './monthSaid'
import { useWriting } from './useWriting'

export type WriteFormProps = {
  plan: PlanSeen
  entry: PlanEntry | undefined
  source: PlanSource | undefined
  title: string
  /** Another month, where it may be one. */
  onMonth: ((month: string) => void) | undefined
}

const sayOf: Record<PlanSeen['status'], string> = {
  draft: '公开以前，居民看不到，还能改。',
  published: '这个月已经公开了，加上去居民马上看得到。',
  closed: '这个月收尾了，列到下个月。',
}

/** What is counted is known from where it came. */
const isCounted = ({ entry, source }: WriteFormProps) =>
  entry ? entry.about !== undefined && !entry.inside?.about : source !== undefined

/** One thing for a month's list. */
export function WriteForm(props: WriteFormProps) {
  const { plan, entry, onMonth } = props
  const now = useNow()
  const { written, set, isTried, moving, send } = useWriting(props)
  return (
    <Page
      pressAgain
      title='列入月度治理'
      head={entry ? '改这一件' : `${monthSaid(plan.month, now)}，街道要办好它`}
      bar={
        <ActionBar say={sayOf[plan.status]}>
          <Button
            big
            kind='main'
            off={plan.status === 'closed' && sayOf.closed}
            busy={moving.isBusy && '正在列……'}
            onPress={() => void send()}
          >
            {entry ? '改好了' : '列上'}
          </Button>
        </ActionBar>
      }
    >
      {onMonth && <MonthField value={plan.month} onChange={onMonth} />}
      <EntryFields written={written} isTried={isTried} isCounted={isCounted(props)} onChange={set} />
      <Refusal words={moving.trouble} />
      <View className='mt4' />
    </Page>
  )
}

function MonthField({ value, onChange }: { value: string; onChange: (month: string) => void }) {
  const now = useNow()
  const options = monthsPlanned(now).map((month) => ({ value: month, text: monthSaid(month, now) }))
  return (
    <Field label='列到哪个月？'>
      <Chips label='列到哪个月' options={options} value={value} onChange={onChange} />
    </Field>
  )
}
