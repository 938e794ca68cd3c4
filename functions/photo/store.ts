import { keys } from '../keys'
import type { Table } from '../table/store'

/** `by` asked for it; `shown` once decoded, re-encoded and published. */
export type TicketKept = { by: string; shown: boolean; x: number }

export type PhotoStore = ReturnType<typeof photoStore>

export const photoStore = (table: Table) => ({
  async ticket(photoKey: string) {
    const item = await table.get(keys.photo(photoKey))
    return item && (item as unknown as TicketKept)
  },

  async issue(photoKey: string, ticket: TicketKept) {
    await table.put({ ...keys.photo(photoKey), photoKey, ...ticket })
  },

  /** True once: a ticket takes one photo. */
  async show(photoKey: string, ticket: TicketKept) {
    const kept = await table.putIf(
      { ...keys.photo(photoKey), photoKey, ...ticket, shown: true },
      'attribute_exists(PK) AND shown = :no',
      { ':no': false },
    )
    return kept.kept
  },

  /** Whether all of these were uploaded by this person and may be shown: one round trip. */
  async areShown(photoKeys: string[], by: string) {
    const items = await table.many(photoKeys.map(keys.photo))
    return items.length === photoKeys.length && items.every((item) => item.shown === true && item.by === by)
  },
})
