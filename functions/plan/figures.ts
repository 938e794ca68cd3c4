import { chinaOffset, dayMs } from '../../shared/clock/china'
import { firstDayOf, monthsFrom } from '../../shared/numbers/windows'
import { done } from '../../shared/outcome'
import { monthOfPlan } from '../../shared/plan/month'
import type { EntryFigures } from '../../shared/plan/plan'
import { counting } from '../campaign/about'
import { exact, rounded } from '../campaign/figures'
import type { Handler } from '../handler'
import { iso } from '../topic/card'
import { gridsOf } from './about'
import { isWholeFor } from './claims'
import { isLive } from './plan'
import { openPlan } from './read'

const startOf = (month: string) => firstDayOf(month) * dayMs - chinaOffset

/** A month as far as it has gone by; nothing before it has begun. */
function gone(month: string, now: number) {
  const from = startOf(month)
  return now > from ? { from, to: Math.min(now, startOf(monthsFrom(month, 1))) } : undefined
}

/** Counted now from the orders themselves: the month before, and this one so far. */
export const planFigures: Handler<'planFigures'> = async (request) => {
  const { deps, actor, street, input } = request
  const opened = await openPlan(input.params.planId, request)
  if (!opened.ok) return opened
  const month = monthOfPlan(opened.value.id)
  const count = counting(deps.table)
  const figures = opened.value.entries.filter(isLive).map(async (entry): Promise<EntryFigures[]> => {
    if (!entry.about) return []
    const told = isWholeFor(entry, actor) ? exact : rounded
    const about = {
      categoryCodes: entry.about.categoryCodes,
      gridIds: gridsOf(entry.about.places, street),
    }
    const of = async (counted: string) => {
      const days = gone(counted, deps.now())
      return days && { ...told(await count(about, days)), month: counted, to: iso(days.to) }
    }
    const [before, since] = [await of(monthsFrom(month, -1)), await of(month)]
    return before ? [{ entryId: entry.id, before, ...(since && { since }) }] : []
  })
  return done({ figures: (await Promise.all(figures)).flat() })
}
