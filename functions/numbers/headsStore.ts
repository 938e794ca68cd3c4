import { parseOrderId } from '../../shared/workOrder/id'
import { keys } from '../keys'
import type { Item, Table } from '../table/store'
import { fromItem, idOfItem } from '../workOrder/item'
import type { WorkOrder } from '../workOrder/workOrder'
import { numberKeys } from './keys'

/** No older report is taken. */
export const beginning = '2000-01'

/** A month (yyyy-MM) of a grid, before one ULID of it or from its end. */
export type Place = { month: string; grid: string; before: string }

export type Head = { order: WorkOrder; ulid: string }

/** `unreadable`: the ULIDs of orders whose steps cannot be read; `last`: where it ended, if there may be more. */
export type Page = { heads: Head[]; unreadable: string[]; last?: string }

const headIn = (item: Item): Head | undefined => {
  try {
    const order = fromItem(item)
    return { order, ulid: parseOrderId(order.id).ulid }
  } catch {
    // One order that cannot be read keeps nobody from the others.
    return undefined
  }
}

export const headsStore = (table: Table) => ({
  /** The next heads of orders that began in this grid and month, newest first. */
  async before({ month, grid, before }: Place, limit: number): Promise<Page> {
    const at = [grid.slice(0, 9), grid.slice(9), month.slice(2).replace('-', '')] as const
    const { items, last } = await table.query({
      at: ['PK', keys.ordersOf(...at)],
      prefix: ['SK', 'O'],
      newestFirst: true,
      limit,
      ...(before && { after: keys.order([...at, before].join('-')) }),
    })
    const read = items.map((item) => ({ ulid: parseOrderId(idOfItem(item)).ulid, head: headIn(item) }))
    const end = last && read[read.length - 1]
    return {
      heads: read.flatMap(({ head }) => head ?? []),
      unreadable: read.flatMap(({ ulid, head }) => (head ? [] : [ulid])),
      ...(end && { last: end.ulid }),
    }
  },

  /** Whether nothing that happened in a month of the street was counted. */
  async isEmpty(street: string, month: string) {
    const { PK, prefix } = numberKeys.leavesInMonth(street, month)
    const { items } = await table.query({ at: ['PK', PK], prefix: ['SK', prefix], limit: 1 })
    return items.length === 0
  },
})
