import { keys } from '../keys'
import type { Standing } from '../person/store'
import { queryAll, type Table } from '../table/store'

export const volunteerStore = (table: Table) => ({
  /** Listed before it is so, and off the list after it no longer is: nobody who waits is overlooked. */
  list: (communityId: string, personId: string) => table.put(keys.volunteerIn(communityId, personId)),
  unlist: (communityId: string, personId: string) => table.delete(keys.volunteerIn(communityId, personId)),

  /** Who named this community, with what they are in its street now. */
  async of(street: string, communityId: string) {
    const listed = await queryAll(table, { at: ['PK', keys.volunteersOf(communityId)] })
    const found = await table.many(listed.map(({ SK }) => keys.roles(SK, street)))
    return found.map((item) => ({
      personId: item.PK.slice(2),
      // Only functions/person writes these items.
      volunteering: (item as unknown as Standing).volunteering,
    }))
  },
})
