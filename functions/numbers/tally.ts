import { bounds } from '../../shared/numbers/bounds'
import { tallied, type Tally } from '../../shared/numbers/rates'
import { counted, type Counted } from './counted'
import type { Counts } from './counts'

/** How often a thing was counted; of one category `c…` or unit `u…` only, where that is named. */
export const countOf = (counts: Counts, name: Counted, split = '') =>
  counts.get(`${counted[name][0]}${split && `:${split}`}`) ?? 0

// The names are those of `tallied`, each once.
export const tallyOf = (counts: Counts, split = '') =>
  Object.fromEntries(tallied.map((name) => [name, countOf(counts, name, split)])) as Tally

/** Of every category, unit or cell of which something was counted: what was, as if there were no other. */
export function countsBy(counts: Counts, by: 'c' | 'u' | 'g') {
  const found = new Map<string, Map<string, number>>()
  const mark = `:${by}`
  for (const [key, n] of counts) {
    const at = key.indexOf(mark)
    if (at < 0) continue
    const split = key.slice(at + 1)
    const ofIt = found.get(split) ?? new Map<string, number>()
    found.set(split, ofIt.set(key.slice(0, at), n))
  }
  return found
}

/** Of those open now: whose stage ends on that day. */
export const openDueOn = (counts: Counts, day: number) =>
  counts.get(`${counted.openDue[0]}@${day.toString(36)}`) ?? 0

/** The first of the bounds within which so large a part of the cases stayed (nearest rank 最近秩); none beyond the last. */
function within(bands: readonly number[], part: number) {
  const wanted = Math.ceil(part * bands.reduce((sum, n) => sum + n, 0))
  let reached = 0
  const at = bands.findIndex((n) => (reached += n) >= wanted)
  return bounds[at]
}

/** Median and 90th percentile of the hours that a stage took. */
export function timesOf(counts: Counts, name: Counted) {
  const bands = bounds.map((_, band) => countOf(counts, name, `b${band}`))
  const of = bands.reduce((sum, n) => sum + n, 0)
  const [median, ninetieth] = of > 0 ? [within(bands, 0.5), within(bands, 0.9)] : []
  const isKnown = (hours: number | undefined) => hours !== undefined && Number.isFinite(hours)
  return {
    of,
    ...(isKnown(median) && { median }),
    ...(isKnown(ninetieth) && { ninetieth }),
  }
}
