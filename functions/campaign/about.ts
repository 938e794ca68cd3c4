import { chinaMonth, dayMs } from '../../shared/clock/china'
import { isUnplaced } from '../../shared/place/codes'
import { timeOfUlid, ulidOf } from '../../shared/ulid'
import { keys } from '../keys'
import { matterKeys } from '../matter/keys'
import type { Item, Table } from '../table/store'
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

/** Read for one count: about 350 read units. */
const mostRead = 2_000
const onePage = 100

type Part = { PK: string; days: Days }

/** What was reported in a month of a grid, as far as it lies in the span: nothing where that is more than may be read. */
async function reportedIn({ PK, days }: Part, table: Table, most: number) {
  const heads: Item[] = []
  let after: Record<string, string> | undefined = {
    PK,
    SK: `${matterKeys.orderPrefix}${ulidOf(days.to, () => 0)}`,
  }
  while (after) {
    const { items, last } = await table.query({
      at: ['PK', PK],
      prefix: ['SK', matterKeys.orderPrefix],
      newestFirst: true,
      after,
      limit: onePage,
    })
    const within = items.filter(
      (item) => timeOfUlid(item.SK.slice(matterKeys.orderPrefix.length)) >= days.from,
    )
    heads.push(...within)
    if (heads.length > most) return undefined
    after = within.length < items.length ? undefined : last
  }
  return heads
}

/**
 * How many of these categories were reported in the grids: in days that end within a month, so that no sum has them.
 * Grid after grid and no further than it may: whoever reads the page asks for it. Nothing where there are more.
 */
export async function countAbout(
  table: Table,
  about: About,
  { most = mostRead, ...days }: Days & { most?: number },
) {
  let [read, count] = [0, 0]
  for (const grid of about.gridIds)
    for (const month of monthsIn(days)) {
      const PK = keys.ordersOf(grid.slice(0, 9), grid.slice(9), month)
      const heads = await reportedIn({ PK, days }, table, most - read)
      if (!heads) return undefined
      read += heads.length
      count += heads.filter(({ c }) => about.categoryCodes.includes(String(c))).length
    }
  return count
}
