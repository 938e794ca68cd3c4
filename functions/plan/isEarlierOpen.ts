import { monthsFrom } from '../../shared/numbers/windows'
import { monthOfPlan, planIdOf } from '../../shared/plan/month'
import { parseMatterId } from '../matter/keys'
import type { Viewer } from '../topic/present'
import { isHandedOn, type Plan } from './plan'
import { planStore, type PlanStore } from './store'

const mostOpen = 24

/** What was written for earlier months; the list may be behind, so the month before is asked itself. */
async function earlierThan({ id }: Plan, store: PlanStore) {
  const { street, ulid } = parseMatterId(id)
  const [out, drafts, last] = await Promise.all([
    store.list({ street, list: 'out' }, mostOpen, ulid),
    store.list({ street, list: 'draft' }, mostOpen, ulid),
    store.get(planIdOf(street, monthsFrom(monthOfPlan(id), -1))),
  ])
  return [...out.matters, ...drafts.matters, ...(last ? [last] : [])]
}

/** A month that nobody published, and that has yet to hand on what it took over. */
const isHolding = (plan: Plan | undefined) =>
  plan !== undefined && plan.status !== 'closed' && plan.entries.some((entry) => isHandedOn(plan, entry))

/** Months end one after the other, so that none is handed anything once it is over. */
export async function isEarlierOpen(plan: Plan, { deps }: Viewer) {
  const store = planStore(deps.table)
  const earlier = await earlierThan(plan, store)
  if (earlier.some(({ status }) => status === 'published')) return true
  const over = new Set(earlier.flatMap(({ id, status }) => (status === 'closed' ? [id] : [])))
  // What was handed on may lie in a month for which nothing has been written. Opened only now that the others are over.
  const named = new Set(earlier.flatMap(({ id, carriedTo }) => (carriedTo ? [id, carriedTo] : [id])))
  const left = [...named].filter((id) => id < plan.id && !over.has(id))
  return (await Promise.all(left.map(store.open))).some(isHolding)
}
