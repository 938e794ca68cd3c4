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

/** Every category, or unit, of which something was counted. */
export const splitsIn = (counts: Counts, by: 'c' | 'u' | 'g') => [
  ...new Set([...counts.keys()].flatMap((key) => (key.includes(`:${by}`) ? [key.split(':')[1] ?? ''] : []))),
]

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
