import type { Table } from '../table/store'
import { exportKeys } from './keys'
import type { Job, Progress } from './job'

/** A stretch of the file, packed, with how far the export is behind it. Written once. */
export type Part = { bytes: Uint8Array; after: Progress }

const asPart = (item: Record<string, unknown> | undefined) =>
  // Only this file writes these items.
  item && { bytes: item.z as Uint8Array, after: item.after as Progress }

export const partStore = (table: Table, { street, id }: Pick<Job, 'street' | 'id'>) => ({
  /** Two who write the same stretch, or one who does so again, keep the first: the other goes on behind it. */
  async keep({ bytes, after }: Part, x: number): Promise<Progress> {
    const item = { ...exportKeys.part(street, { id, place: after.parts }), z: bytes, after, x }
    const kept = await table.putIf(item, 'attribute_not_exists(PK)')
    return kept.kept ? after : (asPart(kept.found)?.after ?? after)
  },

  /** How far the file is behind this stretch. */
  async upTo(place: number) {
    const after = asPart(await table.get(exportKeys.part(street, { id, place })))?.after
    if (!after) throw new Error(`export ${id} has no stretch ${place}`)
    return after
  },

  /** The stretches behind this one, so many at once. */
  async behind(place: number, limit: number) {
    const { items } = await table.query({
      at: ['PK', exportKeys.parts(street, id)],
      after: exportKeys.part(street, { id, place }),
      limit,
    })
    return items.map((item) => item.z as Uint8Array)
  },
})
