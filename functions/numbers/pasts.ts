import { chinaDay } from '../../shared/clock/china'
import { monthOf, monthsFrom } from '../../shared/numbers/windows'
import { partsOf } from './ledger'
import type { DayLeaf } from './rollStore'
import type { Past } from './turnStore'

const minuteMs = 60_000
/** A day is over for the numbers ten minutes after midnight: clocks differ by five, and what was told late is told then. */
const afterMidnight = 10 * minuteMs

/** The last day that is over by this clock. */
export const dayOver = (now: number) => chinaDay(now - afterMidnight) - 1

/** Months before the running one that are summed up every night: what speaks of an older one marks it. */
export const alwaysBack = 2

/**
 * The months that have to be summed up anew for what a leaf now says: of a day that is summed up already, its own and all
 * of which it speaks; of one that is not, those that the night leaves as they are, once that day is read.
 */
export function pastsOf({ day, counts }: Pick<DayLeaf, 'day' | 'counts'>, upTo: number): Past[] {
  const spokenOf = [...counts.keys()].flatMap((key) => partsOf(key).on ?? [])
  const months = new Set(spokenOf.filter((on) => on <= upTo).map(monthOf))
  if (day <= upTo) return [...months.add(monthOf(day))].map((month) => ({ month }))
  const oldest = monthsFrom(monthOf(upTo), -alwaysBack)
  return [...months].filter((month) => month < oldest).map((month) => ({ month, day }))
}
