import { known } from '../../shared/known'
import type { Item, Table } from '../table/store'
import { matterKeys, parseMatterId, type MatterKind } from './keys'

/** A step of it 记录, known by its command when that is sent again. */
export type MatterStep = {
  deed: string
  /** A person's id. */
  by: string
  /** Milliseconds since 1970. */
  at: number
  /** Keyed hashes of the command's key and content. */
  key: string
  said: string
  /** The status after it, where that changed. */
  status?: string
  /** Why. */
  words?: string
}

/** One item, read whole: it moves rarely. */
export type Matter = { id: string; version: number; steps: MatterStep[] }

export type MatterStore<M extends Matter> = ReturnType<typeof matterStore<M>>

export function matterStore<M extends Matter>(
  table: Table,
  { kind, listOf }: { kind: MatterKind; listOf: (matter: M) => string },
) {
  // Only this file writes these items.
  const matterIn = (item: Item) => item.is as M
  const itemOf = (matter: M): Item => {
    const { street, ulid } = parseMatterId(matter.id)
    return {
      ...matterKeys.matter(kind, matter.id),
      v: matter.version,
      is: known(matter),
      qp: matterKeys.listed(kind, street, listOf(matter)),
      qs: ulid,
    }
  }
  return {
    async get(id: string) {
      const item = await table.get(matterKeys.matter(kind, id))
      return item && matterIn(item)
    },

    many: async (ids: string[]) =>
      (await table.many(ids.map((id) => matterKeys.matter(kind, id)))).map(matterIn),

    /** Makes it, or says what stands there from a try before. */
    async create(matter: M) {
      const kept = await table.putIf(itemOf(matter), 'attribute_not_exists(PK)')
      return kept.kept ? matter : kept.found && matterIn(kept.found)
    },

    /** Writes it if nobody moved it since it was read; else says how it stands. */
    async save(matter: M): Promise<{ kept: true } | { kept: false; found: M | undefined }> {
      const kept = await table.putIf(itemOf(matter), 'v = :asRead', { ':asRead': matter.version - 1 })
      return kept.kept ? kept : { kept: false, found: kept.found && matterIn(kept.found) }
    },

    /** Newest first; `after` is the ULID of the last one seen. */
    async list({ street, list }: { street: string; list: string }, limit: number, after?: string) {
      const qp = matterKeys.listed(kind, street, list)
      const { items, last } = await table.query({
        index: 'queue',
        at: ['qp', qp],
        newestFirst: true,
        limit,
        ...(after && { after: { ...matterKeys.matter(kind, `${street}-${after}`), qp, qs: after } }),
      })
      const heads = await table.many(items.map(({ PK, SK }) => ({ PK, SK })))
      return { matters: heads.map(matterIn), cursor: last ? String(items[items.length - 1]?.qs) : undefined }
    },
  }
}
