import type { Category } from '../../shared/category/category'
import type { Building } from '../../shared/street/street'
import type { Purpose, VisitCommand } from '../../shared/visit/visit'
import { parseOrderId } from '../../shared/workOrder/id'
import { keys } from '../keys'
import { queryAll, type Item, type Table } from '../table/store'

/** The line of the ledger. It is written last: a visit that can be listed is complete. */
export type VisitKept = {
  id: string
  /** Milliseconds since 1970. */
  at: number
  by: string
  buildingId: string
  purpose: Purpose
  /** Masked: the ledger itself knows no more. */
  room: string
  name?: string
  orderIds: string[]
  verified: boolean
  /** 不在户名册: as it was when it was recorded. */
  isUnlisted?: true
  /** Epoch seconds: kept no longer than needed. */
  x: number
}

/** Whom it was paid to and what was said: personal data of a visit lives here only. Written once, and first. */
export type WordsKept = Pick<VisitCommand, 'room' | 'note' | 'contact' | 'heard'> & {
  visitId: string
  /** As it stood on the map then: a try that broke off is completed with the same place. */
  building: Building
  /** Those of what was heard, as they stood in the catalogue then. */
  categories?: Category[]
  /** Keyed hash of the whole command. */
  said: string
  x: number
}

type Opening = { by: string; at: number; visitId?: string }

// Only this file writes these items.
const as = <T>(item: Item | undefined) => item as unknown as T | undefined

export const visitStore = (table: Table) => ({
  /** Keeps the words, or hands back those kept under this command before. */
  async claim(street: string, words: WordsKept) {
    const { ulid } = parseOrderId(words.visitId)
    const kept = await table.putIf({ ...keys.visitWords(street, ulid), ...words }, 'attribute_not_exists(PK)')
    return kept.kept ? words : (as<WordsKept>(kept.found) ?? words)
  },

  async words(street: string, ulid: string) {
    return as<WordsKept>(await table.get(keys.visitWords(street, ulid)))
  },

  /** Keeps it, or hands back what an earlier try has kept. */
  async create(visit: VisitKept) {
    const kept = await table.putIf({ ...keys.visit(visit.id), ...visit }, 'attribute_not_exists(PK)')
    return kept.kept ? visit : (as<VisitKept>(kept.found) ?? visit)
  },

  async get(visitId: string) {
    return as<VisitKept>(await table.get(keys.visit(visitId)))
  },

  /** Newest first; `last` is where to go on. */
  async ofMonth(gridId: string, month: string, { limit, cursor }: { limit: number; cursor?: string }) {
    const PK = keys.visitsOf(gridId, month)
    const { items, last } = await table.query({
      at: ['PK', PK],
      newestFirst: true,
      limit,
      ...(cursor && { after: { PK, SK: cursor } }),
    })
    return { visits: items.map((item) => item as unknown as VisitKept), last: last && String(last.SK) }
  },

  /** Written before anything is shown: nobody sees a household without leaving a line. */
  noteOpening: (visitId: string, { by, at }: Opening, x: number) =>
    table.put({ ...keys.visitOpened(visitId, at, by), by, at, visitId, x }),

  /** All openings of the visits of this month. */
  async openingsOfMonth(street: string, month: string) {
    const items = await queryAll(table, { at: ['PK', keys.visitOpeningsOf(street, month)] })
    return items.map((item) => ({ ...(item as unknown as Opening), ulid: item.SK.slice(0, 26) }))
  },

  async openings(visitId: string) {
    const { PK, prefix } = keys.visitOpenings(visitId)
    const items = await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix], newestFirst: true })
    return items as unknown as Opening[]
  },
})
