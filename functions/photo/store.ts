import type { PhotoFault } from '../../shared/photo/photo'
import { keys } from '../keys'
import type { Item, Table } from '../table/store'

/** `by` asked for it; `shown` once decoded, re-encoded and published; `refused` where that could not be. */
export type TicketKept = {
  by: string
  shown: boolean
  refused?: PhotoFault
  /** How often it was tried to draw what was sent, and when last (ms). */
  tries?: number
  triedAt?: number
  x: number
}

export type PhotoStore = ReturnType<typeof photoStore>

/** Whoever would name photos, and when. */
export type Naming = { by: string; now: number }

/** Sent by whoever names it, shown, and not to be swept up yet: the engine takes its time with what is past its date. */
export const isNameable = (ticket: Record<string, unknown>, { by, now }: Naming) =>
  ticket.shown === true && ticket.by === by && Number(ticket.x) * 1000 > now

/** How often a photo is tried to be drawn: as often as the cloud calls a function on one event. */
export const mostTries = 3
const longestTryMs = 120_000

/** Where the last try was cut off nobody could say so any more. */
export const isGivenUp = ({ tries = 0, triedAt = 0 }: TicketKept, now: number) =>
  tries >= mostTries && triedAt + longestTryMs < now

/** Nothing came of it yet. */
export const isOpen = ({ shown, refused }: TicketKept) => !shown && !refused

export const photoStore = (table: Table) => {
  /** True once: a ticket takes one photo. */
  const settle = async (item: Item) => {
    const kept = await table.putIf(
      item,
      'attribute_exists(PK) AND shown = :no AND attribute_not_exists(refused)',
      { ':no': false },
    )
    return kept.kept
  }
  return {
    async ticket(photoKey: string) {
      const item = await table.get(keys.photo(photoKey))
      return item && (item as unknown as TicketKept)
    },

    async issue(photoKey: string, ticket: TicketKept) {
      await table.put({ ...keys.photo(photoKey), photoKey, ...ticket })
    },

    show: (photoKey: string, ticket: TicketKept) =>
      settle({ ...keys.photo(photoKey), photoKey, ...ticket, shown: true }),

    /** What was sent is not shown, and why: the next one wants a ticket of its own. */
    refuse: (photoKey: string, ticket: TicketKept, refused: PhotoFault) =>
      settle({ ...keys.photo(photoKey), photoKey, ...ticket, refused }),

    /** Whether this person may name all of these: one round trip. */
    async mayName(photoKeys: string[], who: Naming) {
      const items = await table.many(photoKeys.map(keys.photo))
      return items.length === photoKeys.length && items.every((ticket) => isNameable(ticket, who))
    },
  }
}
