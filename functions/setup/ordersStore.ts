import { chinaMonth, chinaOffset, dayMs, monthOf } from '../../shared/clock/china'
import type { Street } from '../../shared/street/street'
import { timeOfUlid } from '../../shared/ulid'
import { parseOrderId } from '../../shared/workOrder/id'
import { keys } from '../keys'
import { queryAll, type Item, type Table } from '../table/store'
import { fromItem } from '../workOrder/item'
import { inTurns } from './inTurns'

export type Filed = { categoryCode: string; gridId: string }

/** Grids read at once. */
const atOnce = 20

/** So many months, from the one that a phone a day fast is in back. */
export function monthsUntil(now: number, count: number) {
  const last = new Date(now + chinaOffset + dayMs)
  const back = (months: number) => Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - months)
  return Array.from({ length: count }, (_, months) => monthOf(new Date(back(months))))
}

type Where = { gridIds: string[]; months: string[] }

/** The head of every order that began in these grids in these months. */
export async function eachHead(table: Table, { gridIds, months }: Where, look: (head: Item) => void) {
  const places = gridIds.flatMap((gridId) => months.map((month) => ({ gridId, month })))
  await inTurns(places, atOnce, async ({ gridId, month }) => {
    const at = keys.ordersOf(gridId.slice(0, 9), gridId.slice(9), month)
    for (const head of await queryAll(table, { at: ['PK', at], prefix: ['SK', 'O'] })) look(head)
  })
}

const never = ['declined', 'withdrawn', 'merged']

export const filedStore = (table: Table) => ({
  /** The orders reported in this time, at most a month, that were some unit’s to do: as they are sorted now. */
  async between(street: Street, from: number, until: number) {
    const found: Filed[] = []
    const months = [...new Set([chinaMonth(from), chinaMonth(until)])]
    await eachHead(table, { gridIds: street.grids.map(({ id }) => id), months }, (head) => {
      const { id, status, categoryCode, gridId } = fromItem(head)
      const reportedAt = timeOfUlid(parseOrderId(id).ulid)
      const isIn = reportedAt >= from && reportedAt <= until
      if (isIn && !never.includes(status)) found.push({ categoryCode, gridId })
    })
    return found
  },
})
