import { covers } from '../../shared/actor'
import type { Live } from '../../shared/numbers/answer'
import type { countNames, RatePart } from '../../shared/numbers/operations'
import { rateOf, type RateName } from '../../shared/numbers/rates'
import type { Reckoning } from '../../shared/numbers/reckoning'
import type { WorkOrder } from '../workOrder/workOrder'
import type { Counts } from './counts'
import { windowCounts, type Span } from './ledger'
import { countingOf } from './leaf'
import { liveOf, openOf } from './present'
import { countOf, tallyOf } from './tally'

/** A number on the page: what stands open now, a count, or a part of a rate. */
export type Which =
  { live: keyof Live } | { count: (typeof countNames)[number] } | { rate: RateName; part: RatePart }

export type Number = { which: Which; split: string; cell?: string; today: number; reckoning: Reckoning }

const partOf = ({ over, of }: { over: number; of: number }, part: RatePart) =>
  ({ over, of, missed: of - over })[part]

/**
 * How much these counts add to the number. Each number is a sum over orders, so it is asked in the same way of all of
 * them together and of one alone: the orders behind a number are those for which it is more than nothing.
 */
export function valueIn(counts: Counts, { which, split, cell, today, reckoning }: Number) {
  if (cell) return counts.get(`o:g${cell}`) ?? 0
  if ('live' in which) return split ? countOf(counts, 'late', split) : liveOf(counts, today)[which.live]
  if ('rate' in which) return partOf(rateOf(which.rate, tallyOf(counts, split), reckoning), which.part)
  return which.count === 'open' ? openOf(counts) : countOf(counts, which.count, split)
}

/** What one order adds to the numbers of a place and a window. */
export function countsOf(order: WorkOrder, node: string, span: Span): Counts {
  const days = new Map<number, Counts>()
  for (const { id, told } of countingOf(order).shares.values()) {
    if (!covers(node, id.grid)) continue
    const sum = new Map(days.get(id.day))
    for (const { counts } of told) for (const [key, n] of counts) sum.set(key, (sum.get(key) ?? 0) + n)
    days.set(id.day, sum)
  }
  return windowCounts({ first: span.first, before: new Map(), days }, span)
}
