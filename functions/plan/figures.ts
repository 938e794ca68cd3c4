import { chinaOffset, dayMs } from '../../shared/clock/china'
import { known } from '../../shared/known'
import { firstDayOf, lastDayOf, monthsFrom } from '../../shared/numbers/windows'
import { done } from '../../shared/outcome'
import type { PlanAbout } from '../../shared/plan/commands'
import { monthOfPlan } from '../../shared/plan/month'
import type { EntryFigures } from '../../shared/plan/plan'
import { banded, exact, type Told } from '../campaign/figures'
import type { Handler } from '../handler'
import { readOrdered } from '../numbers/readOrdered'
import { iso } from '../topic/card'
import { outermost } from './about'
import { isWholeFor } from './claims'
import { isLive, type PlanEntry } from './plan'
import { openPlan } from './read'

type Ordered = Awaited<ReturnType<typeof readOrdered>>
type Counting = { about: PlanAbout; told: Told; ordered: Ordered }

/** A month as far as it is summed up; nothing before its first evening. */
function countIn(month: string, { about, told, ordered }: Counting): EntryFigures['before'] | undefined {
  const last = Math.min(lastDayOf(month), ordered.through ?? 0)
  if (last < firstDayOf(month)) return undefined
  const counts = outermost(about.places).map((node) => ordered.of({ node, month }, about.categoryCodes))
  const to = iso((last + 1) * dayMs - chinaOffset)
  return { ...told(counts.reduce((sum, count) => sum + count, 0)), month, to }
}

const isCounted = (entry: PlanEntry): entry is PlanEntry & { about: PlanAbout } =>
  isLive(entry) && entry.about !== undefined

/** From what is summed up of whole months: the month before, and this one through yesterday. */
export const planFigures: Handler<'planFigures'> = async (request) => {
  const { deps, actor, street, input } = request
  const opened = await openPlan(input.params.planId, request)
  if (!opened.ok) return opened
  const month = monthOfPlan(opened.value.id)
  const earlier = monthsFrom(month, -1)
  const entries = opened.value.entries.filter(isCounted)
  const nodes = [...new Set(entries.flatMap(({ about }) => outermost(about.places)))]
  const wanted = nodes.flatMap((node) => [earlier, month].map((one) => ({ node, month: one })))
  const ordered = await readOrdered(street.id, wanted, deps.table)
  const figures = entries.flatMap((entry) => {
    const counting = { about: entry.about, told: isWholeFor(entry, actor) ? exact : banded, ordered }
    const before = countIn(earlier, counting)
    return before ? [known({ entryId: entry.id, before, since: countIn(month, counting) })] : []
  })
  return done({ figures })
}
