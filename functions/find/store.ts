import { known } from '../../shared/known'
import { parseOrderId } from '../../shared/workOrder/id'
import type { Item, Table } from '../table/store'
import { update } from '../table/updateStore'
import type { Body, Said } from '../workOrder/privatePart'
import { findKeys } from './keys'

const hourMs = 3_600_000

type Page = { limit: number; after?: string | undefined }

export type Marked = { at: string; marks: Uint8Array }
type PhoneFound = { by: string; at: number; found: number; x: number }

/** What leads to an order beside its id. All of it follows from the order: written again, it is the same. */
export const findStore = (table: Table) => {
  async function pageIn(PK: string, { limit, after }: Page) {
    const { items, last } = await table.query({
      at: ['PK', PK],
      newestFirst: true,
      limit,
      ...(after && { after: { PK, SK: after } }),
    })
    return { items, last: last && String(last.SK) }
  }

  async function posted(PK: string, page: Page) {
    const { items, last } = await pageIn(PK, page)
    return { ids: items.map((item) => String(item.orderId)), last }
  }

  return {
    keepMarks: (street: string, { at, marks, x }: Marked & { x: number }) =>
      table.put({ ...findKeys.marksOf(street, at), m: marks, x }),

    keepPhone: (street: string, mark: string, { orderId, x }: Pick<Body, 'orderId' | 'x'>) =>
      table.put({ PK: findKeys.phone(street, mark), SK: parseOrderId(orderId).ulid, orderId, x }),

    keepBuilding: (buildingId: string, orderId: string) =>
      table.put({ PK: findKeys.building(buildingId), SK: parseOrderId(orderId).ulid, orderId }),

    /** Marks of a month, newest first. */
    async marks(street: string, month: string, page: Page) {
      const { items, last } = await pageIn(findKeys.marks(street, month), page)
      const marked = items.map((item): Marked => ({ at: item.SK, marks: item.m as Uint8Array }))
      return { marked, isLast: !last }
    },

    ofPhone: (street: string, mark: string, page: Page) => posted(findKeys.phone(street, mark), page),
    ofBuilding: (buildingId: string, page: Page) => posted(findKeys.building(buildingId), page),

    /** The words at these places, and the reports they belong to, in one round trip. */
    async words(street: string, places: string[]) {
      const items = await table.many(
        places.flatMap((at) => [findKeys.wordsAt(street, at), findKeys.bodyAt(street, at)]),
      )
      const found = new Map<string, Item>(items.map((item) => [item.SK, item]))
      return places.flatMap((at) => {
        // As the order's own store wrote them.
        const body = found.get(`${at.slice(0, 26)}#B`) as unknown as Body | undefined
        const said = at.endsWith('#B') ? undefined : (found.get(at) as unknown as Said | undefined)
        return body ? [{ at, body, ...known({ said }) }] : []
      })
    },

    /** Written before anything is shown: nobody looks for a telephone without leaving a line. */
    notePhone: (street: string, ulid: string, line: PhoneFound) =>
      table.put({ ...findKeys.phoneFound(street, ulid), ...line }),

    /** Counted before it is looked for; false beyond `most` of this hour. */
    async countPhone(personId: string, now: number, most: number) {
      const hour = Math.floor(now / hourMs)
      const { kept } = await update(table, findKeys.phonesIn(personId, hour), {
        change: 'SET n = if_not_exists(n, :none) + :one, x = :x',
        condition: 'attribute_not_exists(n) OR n < :most',
        values: { ':none': 0, ':one': 1, ':most': most, ':x': Math.floor(now / 1000) + 86_400 },
      })
      return kept
    },

    /** Of a month, newest first. */
    async phonesFound(street: string, month: string, page: Page) {
      const { items, last } = await pageIn(findKeys.phonesFound(street, month), page)
      return { lines: items as unknown as PhoneFound[], last }
    },
  }
}
