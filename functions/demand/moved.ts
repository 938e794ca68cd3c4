import { pointsWithout } from './point'
import { earlier, tallyPlus, tallyOf, type Counted, type Tally } from './tally'

/** One less of it; what is none any more is left out. */
function less(counts: Record<string, number>, key: string) {
  const { [key]: n = 0, ...others } = counts
  return n > 1 ? { ...others, [key]: n - 1 } : others
}

function monthsLess(months: Tally['months'], { community, month }: Counted): Tally['months'] {
  const { [community]: counts = {}, ...others } = months
  const left = less(counts, counts[month] ? month : earlier)
  return Object.keys(left).length > 0 ? { ...others, [community]: left } : others
}

const stays = ({ point: one }: Counted, { point: other }: Counted) =>
  one.cell === other.cell && one.gridId === other.gridId

/** An order that was counted in one place is counted in another; all together are as many as before. */
export function tallyMoved(tally: Tally, { from, to }: { from: Counted; to: Counted }): Tally {
  const isHere = stays(from, to)
  const without = {
    ...tally,
    n: tally.n - 1,
    months: monthsLess(tally.months, from),
    categories: less(tally.categories, from.categoryCode),
    points: isHere ? tally.points : pointsWithout(tally.points, from.point),
  }
  return tallyPlus(without, { ...tallyOf(to), ...(isHere && { points: [] }) })
}
