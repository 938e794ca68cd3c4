import { chinaOffset } from '../../shared/clock/china'
import type { Street } from '../../shared/street/street'
import { timeOfUlid } from '../../shared/ulid'
import { parseOrderId } from '../../shared/workOrder/id'
import { keys } from '../keys'
import { queryAll, type Table } from '../table/store'
import { fromItem } from '../workOrder/item'
import { inTurns } from './inTurns'

export type Filed = { categoryCode: string; gridId: string }

/** Grids read at once. */
const atOnce = 10

const chinaMonth = (at: number) => new Date(at + chinaOffset).toISOString().slice(2, 7).replace('-', '')

const never = ['declined', 'withdrawn', 'merged']

export const filedStore = (table: Table) => ({
  /** The orders reported in this time, at most a month, that were some unit’s to do: as they are sorted now. */
  async between(street: Street, from: number, until: number) {
    const found: Filed[] = []
    const months = [...new Set([chinaMonth(from), chinaMonth(until)])]
    const places = street.grids.flatMap(({ id }) => months.map((month) => ({ grid: id.slice(9), month })))
    await inTurns(places, atOnce, async ({ grid, month }) => {
      const at = keys.ordersOf(street.id, grid, month)
      for (const item of await queryAll(table, { at: ['PK', at], prefix: ['SK', 'O'] })) {
        const { id, status, categoryCode, gridId } = fromItem(item)
        const reportedAt = timeOfUlid(parseOrderId(id).ulid)
        const isIn = reportedAt >= from && reportedAt <= until
        if (isIn && !never.includes(status)) found.push({ categoryCode, gridId })
      }
    })
    return found
  },
})
