import { contains } from '../../../shared/place/ring'
import { metresBetween } from '../../../shared/place/distance'
import type { Catalogue } from '../../../shared/street/operations'
import { cellAt, middleOf } from './geohash'
import type { NumberAnswer } from './numbersApi'

export type Counted = NumberAnswer<'numberCells'>['cells'][number]
type Step = 0 | 1 | 2 | 3 | 4

/** More of them would be too small to read. */
const mostAcross = 16

export const heatSteps = ['0', '1—4', '5—9', '10—14', '15 件以上'] as const

export const stepOf = (count: number): Step => {
  if (count === 0) return 0
  if (count < 5) return 1
  if (count < 10) return 2
  return count < 15 ? 3 : 4
}

const byCount = (one: Counted, other: Counted) =>
  other.ordered - one.ordered || (one.cell < other.cell ? -1 : 1)

type Spot = Counted & { column: number; row: number }
export type HeatCell = { key: string; column: number; row: number; spot: Spot | undefined }
export type HeatPlan = NonNullable<ReturnType<typeof heatOf>>

const inFrame = (from: number) => (at: number) => from <= at && at < from + mostAcross

/**
 * The part of the plan that has the cell with most in it and of the others as many orders as can be, as wide as can be
 * read; what lies beyond is listed in the table.
 */
function framed(spots: Spot[], along: 'column' | 'row') {
  const most = spots[0]?.[along] ?? 0
  const seenFrom = (from: number) =>
    spots.reduce((sum, spot) => sum + (inFrame(from)(spot[along]) ? spot.ordered : 0), 0)
  const best = spots
    .map((spot) => spot[along])
    .filter((from) => inFrame(from)(most))
    .reduce((one, other) => (seenFrom(other) > seenFrom(one) ? other : one), most)
  const near = spots.map((spot) => spot[along]).filter(inFrame(best))
  return { first: Math.min(...near), last: Math.max(...near) }
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at)

/** 哪里报得多: the cells as rows and columns, north above. */
export function heatOf(cells: readonly Counted[]) {
  const spots = [...cells].sort(byCount).map((counted) => ({ ...counted, ...cellAt(counted.cell) }))
  if (spots.length === 0) return undefined
  const [columns, rows] = [framed(spots, 'column'), framed(spots, 'row')]
  const found = new Map(spots.map((spot) => [`${spot.column} ${spot.row}`, spot]))
  const width = columns.last - columns.first + 1
  const shown = upTo(rows.last - rows.first + 1).flatMap((down) =>
    upTo(width).map((right): HeatCell => {
      const [column, row] = [columns.first + right, rows.last - down]
      const key = `${column} ${row}`
      return { key, column, row, spot: found.get(key) }
    }),
  )
  const isShown = new Set(shown.map(({ key }) => key))
  const beyond = spots.filter(({ column, row }) => !isShown.has(`${column} ${row}`))
  return { width, shown, most: spots, beyond: beyond.reduce((sum, { ordered }) => sum + ordered, 0) }
}

/** Beyond this, no building says where a cell is. */
const nearMetres = 160

type Buildings = Pick<Catalogue, 'buildings' | 'communities' | 'grids'>

/** 梧桐里社区 3号楼一带 */
export function cellName(cell: string, { buildings, communities, grids }: Buildings) {
  const middle = middleOf(cell)
  const near = buildings
    .map((building) => ({ building, away: metresBetween(building, middle) }))
    .filter(({ away }) => away < nearMetres)
    .sort((one, other) => one.away - other.away)[0]
  const { longitude, latitude } = middle
  const place = near?.building ?? grids.find(({ ring }) => contains(ring, [longitude, latitude]))
  if (!place) return '附近没有楼栋的一格'
  const community = communities.find(({ id }) => place.id.startsWith(id))
  return `${community?.name ?? ''} ${place.name}一带`.trim()
}

const spokenMost = (named: (cell: string) => string, [first, second]: Spot[]) => [
  ...(first ? [`最多的一格在${named(first.cell)}，${first.ordered} 件`] : []),
  ...(second ? [`其次在${named(second.cell)}，${second.ordered} 件`] : []),
]

export const heatSpoken = (spots: Spot[], named: (cell: string) => string) =>
  `按大约 150 米的方格看报事多少。${spokenMost(named, spots).join('；')}。`
