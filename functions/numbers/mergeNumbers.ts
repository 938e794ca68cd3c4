import type * as z from 'zod/mini'
import { known } from '../../shared/known'
import type { Compared, Live, Numbers, Row } from '../../shared/numbers/answer'
import { liveNames } from '../../shared/numbers/answer'
import { reckoningOn, type Reckoning } from '../../shared/numbers/reckoning'
import { dayOf } from '../../shared/numbers/windows'
import { sumOf, type Counts } from './counts'
import { sameWeights, summedRates, summedScore } from './shares'
import { districtName } from './nodeName'
import { timesShown } from './present'

/** What one street shows of a window, and what it is made of. */
export type StreetShown = {
  shown: Numbers
  counts: Counts
  reckonings: readonly Reckoning[]
  late: number
}

type Earlier = z.output<typeof Compared>

const sum = <T>(all: readonly T[], of: (one: T) => number) => all.reduce((total, one) => total + of(one), 0)

/** The earliest: the whole is no newer than any of its parts. */
const leastOf = (all: readonly string[]) => all.reduce((least, one) => (one < least ? one : least))

/** How far all streets go; `furthest` where one goes further: counts and rates are of what each shows. */
function throughOf(shown: readonly Numbers[]) {
  const days = shown.map(({ window }) => window.through).sort()
  const [through = ''] = days
  const furthest = days[days.length - 1]
  return { through, ...known({ furthest: furthest === through ? undefined : furthest }) }
}

const weightsOn = (day: string, streets: readonly StreetShown[]) =>
  sameWeights(
    streets.map(({ reckonings }) => {
      const { weights, partly } = reckoningOn(day, reckonings)
      return { ...weights, partly }
    }),
  )

function summedLive(all: readonly Live[]): Live {
  // Each name once.
  return Object.fromEntries(liveNames.map((name) => [name, sum(all, (live) => live[name])])) as Live
}

/** Day by day as far as all streets go: behind that a day would be of some of them. */
function summedTrend(streets: readonly StreetShown[], through: string) {
  const days = new Map<string, Numbers['trend'][number]>()
  for (const { shown } of streets)
    for (const { date, ...of } of shown.trend.filter((day) => day.date <= through)) {
      const there = days.get(date) ?? { ordered: 0, closed: 0, due: 0, met: 0 }
      const added = {
        ordered: there.ordered + of.ordered,
        closed: there.closed + of.closed,
        due: there.due + of.due,
        met: there.met + of.met,
      }
      days.set(date, { date, ...added })
    }
  return [...days.values()].sort((one, other) => dayOf(one.date) - dayOf(other.date))
}

/** By category: its code is the same in all streets. */
function summedRows(all: readonly Row[], weights: Numbers['weights']): Row[] {
  const byId = new Map<string, Row[]>()
  for (const row of all) byId.set(row.id, [...(byId.get(row.id) ?? []), row])
  const rows = [...byId].map(([id, same]): Row => {
    const rates = summedRates(same.map((row) => row.rates))
    return {
      id,
      name: same[0]?.name ?? '',
      ordered: sum(same, (row) => row.ordered),
      closed: sum(same, (row) => row.closed),
      rates,
      score: summedScore(rates, weights),
    }
  })
  return rows.sort((one, other) => other.ordered - one.ordered || (one.id < other.id ? -1 : 1))
}

const daysOf = ({ first, last, through }: Earlier) => `${first} ${last} ${through}`

/** The same window earlier; none where a street has no numbers of it, or where it was not the same days in all of them. */
function summedEarlier(streets: readonly StreetShown[], of: (shown: Numbers) => Earlier | undefined) {
  const all = streets.flatMap(({ shown }) => of(shown) ?? [])
  const [first] = all
  const isSame = first && all.every((one) => daysOf(one) === daysOf(first))
  // Fewer streets would be compared with more.
  if (!isSame || all.length < streets.length) return undefined
  const rates = summedRates(all.map((one) => one.rates))
  return {
    ...first,
    ordered: sum(all, (one) => one.ordered),
    closed: sum(all, (one) => one.closed),
    rates,
    score: summedScore(rates, weightsOn(first.last, streets)),
  }
}

const rowOf = ({ shown, late }: StreetShown): Row => {
  const { node, ordered, closed, rates, score } = shown
  return { id: node.id, name: node.name, ordered, closed, late, rates, score }
}

/**
 * A district 区 is the sum of what its streets show: counts, numerators and denominators added up, and nothing else.
 * Units are each street's own and stay there.
 */
export function mergeNumbers(district: string, streets: readonly StreetShown[]): Numbers | undefined {
  const shown = streets.map((one) => one.shown)
  const [first] = shown
  if (!first) return undefined
  const weights = weightsOn(first.window.last, streets)
  const rates = summedRates(shown.map((one) => one.rates))
  const lives = shown.flatMap(({ live }) => live ?? [])
  const before = summedEarlier(streets, (one) => one.before)
  const yearBefore = summedEarlier(streets, (one) => one.yearBefore)
  const reach = throughOf(shown)
  return {
    node: { id: district, name: districtName },
    window: { ...first.window, ...reach },
    at: leastOf(shown.map(({ at }) => at)),
    ...(lives.length > 0 && { live: summedLive(lives) }),
    ordered: sum(shown, (one) => one.ordered),
    closed: sum(shown, (one) => one.closed),
    carried: sum(shown, (one) => one.carried),
    open: sum(shown, (one) => one.open),
    rates,
    score: summedScore(rates, weights),
    ...(weights && { weights }),
    times: timesShown(sumOf(streets.map(({ counts }) => counts))),
    trend: summedTrend(streets, reach.through),
    categories: summedRows(
      shown.flatMap(({ categories }) => categories),
      weights,
    ),
    units: [],
    places: streets.map(rowOf),
    ...(before && { before }),
    ...(yearBefore && { yearBefore }),
  }
}
