import { queryAll, type Table } from '../table/store'
import { topicKeys } from './keys'

/** In which topics an order is a promise 承诺, or was to be: the topic itself says whether it is. */
export const promisedStore = (table: Table) => ({
  keep: (orderId: string, topicId: string) => table.put(topicKeys.promised(orderId, topicId)),
  async of(orderId: string) {
    const items = await queryAll(table, { at: ['PK', topicKeys.promisedBy(orderId)] })
    return items.map(({ SK }) => SK)
  },
})
