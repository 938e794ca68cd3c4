import { putBoth } from '../table/bothStore'
import type { Table } from '../table/store'
import type { Group } from './group'
import { toItem } from './item'
import { demandStore, placedItem, type Put } from './store'

export type CorrectingStore = ReturnType<typeof correctingStore>

export const correctingStore = (table: Table) => ({
  ...demandStore(table),

  /** Both or neither: what the group counts, unless somebody changed it, and where the order is counted. */
  async move(group: Group, ulid: string, put: Put) {
    const placed = { ...placedItem(group.id.slice(0, 9), ulid, put), done: true }
    const asRead = { ':asRead': group.version - 1 }
    return putBoth(table, [toItem(group), placed], { condition: 'v = :asRead', values: asRead })
  },
})
