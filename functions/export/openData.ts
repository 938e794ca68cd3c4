import { openLeavesOut } from '../../shared/export/copy'
import { hiddenIn, leastPublished, withSums } from '../../shared/export/hidden'
import { isUnplaced } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import { categoryName, communityName } from '../street/labels'
import type { WorkOrder } from '../workOrder/workOrder'
import type { Cell } from './cells'
import type { Counts } from './job'

/** The last says what its reader asks first, and why the board's number is another. */
export const openTitles = [
  '月份',
  '社区',
  '事项',
  `件数（${openLeavesOut}不到${leastPublished}件的，和能由此推算出它的，不公布）`,
]

const notPublished = '不公布'
const everywhere = '全部社区'
const everything = '全部事项'

/** Taken back, or counted where it went: of neither there was one more. */
const isCounted = ({ status }: WorkOrder) => status !== 'withdrawn' && status !== 'merged'

const between = '\n'

/** One order more. */
export function countIn(counts: Counts, order: WorkOrder, street: Street) {
  if (!isCounted(order)) return
  const community = isUnplaced(order.gridId) ? '地点待定' : communityName(street, order.gridId)
  const name = `${community}${between}${categoryName(street, order.categoryCode)}`
  counts[name] = (counts[name] ?? 0) + 1
}

const unique = (names: string[]) => [...new Set(names)].sort()

type Named = { community: string; category: string; count: number }
type Level = (one: Named) => Named

/** By what is counted, the finest first: community and category, community and group 大类, group alone. */
function levelsIn({ categories }: Street): Level[] {
  const groups = new Map(categories.map(({ name, group }) => [name, `${group}（大类）`]))
  const inGroup: Level = (one) => ({ ...one, category: groups.get(one.category) ?? one.category })
  return [(one) => one, inGroup, (one) => ({ ...inGroup(one), community: everywhere })]
}

/** Counts by place and category with their sums, and which of them are not published. */
function tableOf(named: Named[]) {
  const communities = unique(named.map(({ community }) => community))
  const categories = unique(named.map(({ category }) => category))
  const inner = communities.map((community) =>
    categories.map((category) =>
      named
        .filter((one) => one.community === community && one.category === category)
        .reduce((sum, { count }) => sum + count, 0),
    ),
  )
  const table = withSums(inner)
  return { communities, categories, table, hidden: hiddenIn(table) }
}

type Counted = ReturnType<typeof tableOf>

/** More than half of the orders stand in the sums alone: a coarser table says more. */
function isMostlyHidden({ communities, categories, table, hidden }: Counted) {
  const shown = communities.flatMap((_, row) =>
    categories.map((__, column) => (hidden[row]?.[column] ? 0 : (table[row]?.[column] ?? 0))),
  )
  const all = table[communities.length]?.[categories.length] ?? 0
  return 2 * shown.reduce((sum, count) => sum + count, 0) < all
}

function rowsOf(on: string, { communities, categories, table, hidden }: Counted) {
  // Of the whole street alone, what is counted is its own sum.
  const first = communities[0] === everywhere ? 1 : 0
  return [...communities, everywhere].slice(first).flatMap((community, at) =>
    [...categories, everything].flatMap((category, column): Cell[][] => {
      const count = table[at + first]?.[column]
      if (hidden[at + first]?.[column]) return [[on, community, category, notPublished]]
      return count ? [[on, community, category, count]] : []
    }),
  )
}

/**
 * A month's counts by community and category with their sums; small ones, and what gives them away, left out. Where
 * that leaves out most of the orders, the month is published in coarser rows: in one table only, for of two each would
 * tell what the other hides.
 */
export function openRows(month: string, counts: Counts, street: Street): Cell[][] {
  const named = Object.entries(counts).map(([name, count]): Named => {
    const [community = '', category = ''] = name.split(between)
    return { community, category, count }
  })
  if (named.length === 0) return []
  const tables = levelsIn(street).map((level) => tableOf(named.map(level)))
  const chosen = tables.find((table) => !isMostlyHidden(table)) ?? tables[tables.length - 1]
  return chosen ? rowsOf(`20${month.slice(0, 2)}-${month.slice(2)}`, chosen) : []
}
