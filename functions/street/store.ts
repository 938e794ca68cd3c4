import { keys } from '../keys'
import { remember } from '../remember'
import { queryAll, type Table } from '../table/store'
import { readStreet } from './reading'

export type StreetStore = ReturnType<typeof streetStore>

export const streetStore = (table: Table, now: () => number) => {
  const known = remember(60_000, now, async (street) => (await readStreet(table, street))?.street)

  return {
    /** The street as it was at most a minute ago; nothing if there is no such tenant. */
    get: (street: string) => known.get(street),
    forget: (street: string) => known.forget(street),

    /** Every tenant, one that is just being set up among them. */
    async all() {
      const items = await queryAll(table, { at: ['PK', keys.tenants] })
      return items.map(({ SK }) => SK)
    },
  }
}
