import { hiddenIn, withSums } from '../../shared/export/hidden'
import { isUnplaced } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import { categoryName, communityName } from '../street/labels'
import type { WorkOrder } from '../workOrder/workOrder'
import type { Cell } from './cells'
import type { Counts } from './job'

export const openTitles = ['月份', '社区', '事项', '件数']

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

/** A month's counts by community and category with their sums; small ones, and what gives them away, left out. */
export function openRows(month: string, counts: Counts): Cell[][] {
  const names = Object.keys(counts).map((name) => name.split(between))
  if (names.length === 0) return []
  const communities = unique(names.map(([community = '']) => community))
  const categories = unique(names.map(([, category = '']) => category))
  const table = withSums(
    communities.map((community) =>
      categories.map((category) => counts[`${community}${between}${category}`] ?? 0),
    ),
  )
  const hidden = hiddenIn(table)
  const on = `20${month.slice(0, 2)}-${month.slice(2)}`
  return [...communities, everywhere].flatMap((community, row) =>
    [...categories, everything].flatMap((category, column): Cell[][] => {
      const count = table[row]?.[column] ?? 0
      const isHidden = hidden[row]?.[column] ?? true
      return count > 0 || isHidden ? [[on, community, category, isHidden ? notPublished : count]] : []
    }),
  )
}
