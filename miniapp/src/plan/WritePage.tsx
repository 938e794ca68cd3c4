import { useState } from 'react'
import type { PlanSource } from '../../../shared/plan/commands'
import { monthsPlanned } from '../../../shared/plan/month'
import { Page } from '../kit/Page'
import { Refused } from '../Refused'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { usePlan, usePlanId } from './usePlan'
import { WriteForm } from './WriteForm'

type WritePageProps = {
  /** Left out: the one running, if it takes anything yet. */
  month: string
  entryId: string
  source: PlanSource | undefined
  title: string
}

/** One thing for a month's list, new or as it was written. */
export function WritePage({ month: given, entryId, ...from }: WritePageProps) {
  const [running] = monthsPlanned(useNow())
  const [month, setMonth] = useState(given || running)
  const { data: plan, error, refetch } = usePlan(usePlanId(month))
  if (!plan) return <NotYet error={error} onRetry={() => void refetch()} />
  const entry = plan.list.find(({ id }) => id === entryId)
  if (entryId && !entry) return <NotYet error={new Refused('notFound')} onRetry={() => void refetch()} />
  return <WriteForm key={plan.id} {...{ plan, entry, ...from }} onMonth={given ? undefined : setMonth} />
}

const NotYet = ({ error, onRetry }: { error: Error | null; onRetry: () => void }) => (
  <Page
    pressAgain
    title='列入月度治理'
    loading={!error}
    error={error && <LoadError error={error} onRetry={onRetry} />}
  />
)
