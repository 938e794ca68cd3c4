import { pointsWith, type Point } from './point'

/** What is counted of a group. */
export type Tally = {
  n: number
  /** Milliseconds since 1970. */
  firstAt: number
  lastAt: number
  /** By community and month: `001` → `2603` → 4; what is older than the months kept under `earlier`. */
  months: Record<string, Record<string, number>>
  categories: Record<string, number>
  points: Point[]
}

/** One order as it enters the count. */
export type Counted = {
  at: number
  community: string
  month: string
  categoryCode: string
  point: Point
}

/** What a group keeps stays small, however many speak of it: so many months of all communities together, */
const mostMonths = 48
/** and of each at least these, so that none is cut shorter than another. */
const leastMonths = 13
/** In place of a month: all those before the ones that are kept. */
export const earlier = '0000'
const mostCategories = 6

export const noTally: Tally = { n: 0, firstAt: Infinity, lastAt: 0, months: {}, categories: {}, points: [] }

const added = (one: Record<string, number>, more: Record<string, number>) => {
  const sum = { ...one }
  for (const [key, n] of Object.entries(more)) sum[key] = (sum[key] ?? 0) + n
  return sum
}

const largest = (counts: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(counts)
      .sort((one, other) => other[1] - one[1])
      .slice(0, mostCategories),
  )

/** The same newest months of every community, and what lies before them in one number each. */
function monthsKept(months: Tally['months']): Tally['months'] {
  const all = Object.entries(months)
  const names = new Set(all.flatMap(([, counts]) => Object.keys(counts)))
  names.delete(earlier)
  const most = Math.max(leastMonths, Math.floor(mostMonths / all.length))
  const [oldest = earlier] = [...names].sort().slice(-most)
  return Object.fromEntries(all.map(([community, counts]) => [community, since(oldest, counts)]))
}

function since(oldest: string, counts: Record<string, number>) {
  const kept: Record<string, number> = {}
  for (const [month, n] of Object.entries(counts)) {
    const name = month < oldest ? earlier : month
    kept[name] = (kept[name] ?? 0) + n
  }
  return kept
}

/** Both together. */
export function tallyPlus(one: Tally, other: Tally): Tally {
  const months = { ...one.months }
  for (const [community, counts] of Object.entries(other.months))
    months[community] = added(months[community] ?? {}, counts)
  return {
    n: one.n + other.n,
    firstAt: Math.min(one.firstAt, other.firstAt),
    lastAt: Math.max(one.lastAt, other.lastAt),
    months: monthsKept(months),
    categories: largest(added(one.categories, other.categories)),
    points: other.points.reduce(pointsWith, one.points),
  }
}

export const tallyOf = ({ at, community, month, categoryCode, point }: Counted): Tally => ({
  n: 1,
  firstAt: at,
  lastAt: at,
  months: { [community]: { [month]: 1 } },
  categories: { [categoryCode]: 1 },
  points: [point],
})

export const tallyWith = (tally: Tally, counted: Counted) => tallyPlus(tally, tallyOf(counted))

/** What becomes known later of a place: that it was closed, or begun anew. It is counted no second time. */
export const tallyLearning = (tally: Tally, point: Point): Tally => ({
  ...tally,
  points: pointsWith(tally.points, { ...point, n: 0 }),
})
