import { rateNames, type Row } from '../../shared/numbers/answer'
import { rateOf, scoreOf, type RateName } from '../../shared/numbers/rates'
import type { Reckoning } from '../../shared/numbers/reckoning'
import type { Street } from '../../shared/street/street'
import { categoryName, retiredName, unitName } from '../street/labels'
import type { Counts } from './counts'
import { nodeName, placeUnknown } from './nodeName'
import { childrenOf, type Read } from './readNumbers'
import { countOf, countsBy, tallyOf } from './tally'

type RowOf = { id: string; name: string; rates: readonly RateName[] }

function rowOf(counts: Counts, reckoning: Reckoning, { id, name, rates }: RowOf): Row {
  const tally = tallyOf(counts)
  return {
    id,
    name,
    ordered: tally.ordered,
    closed: tally.closed,
    rates: Object.fromEntries(rates.map((rate) => [rate, rateOf(rate, tally, reckoning)])),
    score: scoreOf(tally, reckoning),
  }
}

/** The rates that are counted apart for categories, and for units. */
export const ofCategories: RateName[] = [
  'closure',
  'onTime',
  'response',
  'solved',
  'satisfied',
  'reopened',
  'inGrid',
]
export const ofUnits: RateName[] = [
  'onTime',
  'response',
  'solved',
  'satisfied',
  'accurate',
  'returned',
  'rework',
  'extended',
  'suspended',
]

const ownGrid = 'grid'

export function categoryRows(street: Street, counts: Counts, reckoning: Reckoning) {
  const rows = [...countsBy(counts, 'c')].map(([split, ofIt]) => {
    const id = split.slice(1)
    return rowOf(ofIt, reckoning, { id, name: categoryName(street, id), rates: ofCategories })
  })
  return rows.sort((one, other) => other.ordered - one.ordered || (one.id < other.id ? -1 : 1))
}

export function unitRows(street: Street, counts: Counts, reckoning: Reckoning) {
  const rows = [...countsBy(counts, 'u')].map(([split, ofIt]) => {
    const code = split.slice(1)
    const id = code === ownGrid ? ownGrid : street.id + code
    const name = code === ownGrid ? '网格自办' : unitName(street, id)
    const row = rowOf(ofIt, reckoning, { id, name, rates: ofUnits })
    return { ...row, late: countOf(ofIt, 'late') }
  })
  return rows.sort((one, other) => other.closed - one.closed || (one.id < other.id ? -1 : 1))
}

const hasAny = (counts: Counts) => counts.size > 0

const isOnTheMap = (street: Street, id: string) =>
  nodeName(street, id) !== placeUnknown && !retiredName(street, id)

export function placeRows(
  street: Street,
  node: string,
  { reckoning, read }: { reckoning: Reckoning; read: Read },
) {
  return childrenOf(street, node).flatMap((id) => {
    const counts = read.children.get(id) ?? new Map<string, number>()
    // Nothing was reported there: then nobody misses the place that is not known, or is no more.
    if (!isOnTheMap(street, id) && !hasAny(counts)) return []
    const row = rowOf(counts, reckoning, { id, name: nodeName(street, id), rates: rateNames })
    return [{ ...row, late: countOf(counts, 'late') }]
  })
}
