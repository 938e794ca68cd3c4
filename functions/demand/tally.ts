import { pointsWith, type Point } from './point'

/** What is counted of a group. */
export type Tally = {
  n: number
  /** Milliseconds since 1970. */
  firstAt: number
  lastAt: number
  /** By community and month: `001` → `2603` → 4. */
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

/** What a group keeps stays within one read, however many speak of it. */
const mostMonths = 48
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

/** The newest months of all communities together; what is older is in `n` alone. */
function monthsKept(months: Tally['months']): Tally['months'] {
  const all = Object.entries(months).flatMap(([community, counts]) =>
    Object.entries(counts).map(([month, n]) => ({ community, month, n })),
  )
  const kept = all.sort((one, other) => (one.month < other.month ? 1 : -1)).slice(0, mostMonths)
  const result: Tally['months'] = {}
  for (const { community, month, n } of kept) (result[community] ??= {})[month] = n
  return result
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

export const tallyWith = (tally: Tally, { at, community, month, categoryCode, point }: Counted) =>
  tallyPlus(tally, {
    n: 1,
    firstAt: at,
    lastAt: at,
    months: { [community]: { [month]: 1 } },
    categories: { [categoryCode]: 1 },
    points: [point],
  })

/** What becomes known later of a place: that it was closed, begun anew, or lies elsewhere. It is counted no second time. */
export const tallyLearning = (tally: Tally, point: Point): Tally => ({
  ...tally,
  points: pointsWith(tally.points, { ...point, n: 0 }),
})
