import { parseOrderId } from '../../shared/workOrder/id'
import { holders, keys, type NotedFor } from '../keys'
import type { Table } from '../table/store'
import { fromItem, idOfItem } from './item'
import { queueQuery, type LastSeen } from './queueQuery'

/** What is noted beside whose turn it is: whether it still is so, the head says. */
export const notedStore = (table: Table) => ({
  /** What was noted for those above, the earliest due first: whether it still is so, the head says. */
  async noted({ street, ...whose }: NotedFor & { street: string }, limit: number, after?: LastSeen) {
    const queue = { street, holder: holders.noted(whose) }
    const at = (orderId: string) => keys.noted(orderId, whose)
    const { items, last } = await table.query(queueQuery(queue, limit, after && { ...after, at }))
    return { found: items.map((item) => ({ id: idOfItem(item), qs: String(item.qs) })), isLast: !last }
  },

  /** An order and whether this is noted of it, in one round trip. */
  async getNoted(orderId: string, whose: NotedFor) {
    const [at, note] = [keys.order(orderId), keys.noted(orderId, whose)]
    const items = await table.many([at, note])
    const head = items.find(({ SK }) => SK === at.SK)
    return { order: head && fromItem(head), isNoted: items.some(({ SK }) => SK === note.SK) }
  },

  /** `until` in seconds since 1970. */
  async note(orderId: string, { until, notedAt, ...whose }: NotedFor & { until: number; notedAt: number }) {
    const { street } = parseOrderId(orderId)
    const at = { qp: keys.queue(street, holders.noted(whose)), qs: keys.dueFirst(until, orderId) }
    await table.put({ ...keys.noted(orderId, whose), ...at, na: notedAt })
  },

  /** Unless it was noted anew since `before` (milliseconds): its head may be on the way. */
  forget: (orderId: string, whose: NotedFor, before: number) =>
    table.deleteIf(keys.noted(orderId, whose), 'attribute_not_exists(na) OR na < :before', {
      ':before': before,
    }),
})
