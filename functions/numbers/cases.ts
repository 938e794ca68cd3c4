import { covers } from '../../shared/actor'
import type { Live } from '../../shared/numbers/answer'
import type { countNames, RatePart } from '../../shared/numbers/operations'
import { rateOf, type RateName, type Tally } from '../../shared/numbers/rates'
import type { Reckoning } from '../../shared/numbers/reckoning'
import type { WorkOrder } from '../workOrder/workOrder'
import { counted } from './counted'
import type { Counts } from './counts'
import { windowCounts, type Span } from './ledger'
import { countingOf } from './leaf'
import { liveCounted, liveOf, openOf } from './present'
import { ofCategories, ofUnits } from './rows'
import { countOf, tallyOf } from './tally'

/** A number on the page: what stands open now, a count, or a part of a rate. */
export type Which =
  { live: keyof Live } | { count: (typeof countNames)[number] } | { rate: RateName; part: RatePart }

/** One number as it was asked for: of one category, unit or cell of the map, where that is named. */
export type Figure = { which: Which; split: string; cell?: string; today: number; reckoning: Reckoning }

const namedIn = (which: Exclude<Which, { rate: RateName }>) =>
  'live' in which ? liveCounted[which.live] : which.count === 'open' ? undefined : which.count

/** Whether a number is counted apart by category `c…`, or by unit `u…`: what is not, has no orders of one of them. */
export function isApart(which: Which, split: string) {
  if (!split) return true
  const by = split.charAt(0)
  if ('rate' in which) return (by === 'c' ? ofCategories : ofUnits).includes(which.rate)
  const name = namedIn(which)
  return name !== undefined && counted[name][1].includes(by)
}

/**
 * What is counted in part 部分 · 基本 stands whole both in what is reached and in what is missed, unless it counts for
 * nothing, or like the rest: an order is behind a number or it is not.
 */
function wholeCases(tally: Tally, part: RatePart, reckoning: Reckoning): Tally {
  const isMissed = part === 'missed'
  const counts = isMissed ? reckoning.partly === 1 : reckoning.partly > 0
  return {
    ...tally,
    solved: tally.solved + (counts ? tally.partly : 0),
    satisfied: tally.satisfied + (isMissed ? 0 : tally.basically),
    partly: 0,
    basically: 0,
  }
}

const partOf = ({ over, of }: { over: number; of: number }, part: RatePart) =>
  ({ over, of, missed: of - over })[part]

/**
 * How many cases these counts add to the number. Each number is a sum over orders, so it is asked in the same way of all
 * of them together and of one alone: the orders behind a number are those for which it is more than nothing.
 */
export function casesIn(counts: Counts, { which, split, cell, today, reckoning }: Figure) {
  if (cell) return countOf(counts, 'ordered', `g${cell}`)
  if ('rate' in which) {
    const tally = wholeCases(tallyOf(counts, split), which.part, reckoning)
    return partOf(rateOf(which.rate, tally, reckoning), which.part)
  }
  const name = namedIn(which)
  if (name) return countOf(counts, name, split)
  return 'live' in which ? liveOf(counts, today)[which.live] : openOf(counts)
}

/** What one order adds to the numbers of a place and a window, as far as it was told on the evening of the day `told`. */
export function countsOf(order: WorkOrder, node: string, { told, ...span }: Span & { told: number }): Counts {
  const days = new Map<number, Counts>()
  for (const { id, told: steps } of countingOf(order).shares.values()) {
    if (!covers(node, id.grid) || id.day > told) continue
    const sum = new Map(days.get(id.day))
    for (const { counts } of steps) for (const [key, n] of counts) sum.set(key, (sum.get(key) ?? 0) + n)
    days.set(id.day, sum)
  }
  return windowCounts({ before: new Map(), days }, span)
}
