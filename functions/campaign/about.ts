import { chinaMonth, dayMs } from '../../shared/clock/china'
import { isUnplaced } from '../../shared/place/codes'
import { statuses } from '../../shared/workOrder/transitions'
import { timeOfUlid } from '../../shared/ulid'
import { keys } from '../keys'
import { matterKeys } from '../matter/keys'
import { queryAll, type Item, type Table } from '../table/store'
import type { WorkOrder } from '../workOrder/workOrder'

/** What counts as the same: reports of these categories in these grids. */
export type About = { categoryCodes: string[]; gridIds: string[] }
export type Days = { from: number; to: number }

/** Wider than this it is no matter of one place any more, and not counted. */
const mostGrids = 20

export function aboutOf(orders: Pick<WorkOrder, 'categoryCode' | 'gridId'>[]): About | undefined {
  const gridIds = [...new Set(orders.map(({ gridId }) => gridId))].filter((id) => !isUnplaced(id)).sort()
  const categoryCodes = [...new Set(orders.map(({ categoryCode }) => categoryCode))].sort()
  return gridIds.length > 0 && gridIds.length <= mostGrids ? { categoryCodes, gridIds } : undefined
}

/** yyMM of the months in China that a span of time touches. */
export function monthsIn({ from, to }: Days) {
  const months = new Set<string>()
  for (let at = from; at < to; at += dayMs) months.add(chinaMonth(at))
  return [...months.add(chinaMonth(to - 1))]
}

const withdrawn = statuses.indexOf('withdrawn')

/** Counts how many were reported in a span: each month of each grid read once, however often it is counted from. */
export function counting(table: Table) {
  const read = new Map<string, Promise<Item[]>>()
  const readOnce = (grid: string, month: string) => {
    const PK = keys.ordersOf(grid.slice(0, 9), grid.slice(9), month)
    const known = read.get(PK) ?? queryAll(table, { at: ['PK', PK], prefix: ['SK', matterKeys.orderPrefix] })
    read.set(PK, known)
    return known
  }
  return async ({ categoryCodes, gridIds }: About, days: Days) => {
    const parts = gridIds.flatMap((grid) => monthsIn(days).map((month) => readOnce(grid, month)))
    const counts = (await Promise.all(parts)).map(
      (items) =>
        items.filter(({ SK, c, s }) => {
          const at = timeOfUlid(SK.slice(matterKeys.orderPrefix.length))
          return at >= days.from && at < days.to && s !== withdrawn && categoryCodes.includes(String(c))
        }).length,
    )
    return counts.reduce((sum, count) => sum + count, 0)
  }
}

export const countAbout = (table: Table, about: About, days: Days) => counting(table)(about, days)
