import type { Table } from '../table/store'
import { topicKeys } from './keys'

/** Of which topic an order is a promise 承诺: the latest that named it. */
export const promisedStore = (table: Table) => ({
  keep: (orderId: string, topicId: string) => table.put({ ...topicKeys.promised(orderId), topicId }),
  async of(orderId: string) {
    const item = await table.get(topicKeys.promised(orderId))
    return item && String(item.topicId)
  },
})
