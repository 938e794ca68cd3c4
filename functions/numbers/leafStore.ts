import { queryAll, type Item, type Table } from '../table/store'
import { numberKeys } from './keys'
import { emptyLeaf, type Leaf, type LeafId } from './leaf'
import { squeezed, unsqueezed } from './squeezed'

/** A leaf as it was read: `revision` 0 where there was none. */
export type LeafKept = { leaf: Leaf; revision: number }

// Only this file writes them.
const fromItem = ({ n, seen, v }: Item): LeafKept => ({
  leaf: {
    counts: unsqueezed(n),
    seen: unsqueezed(seen),
  },
  revision: Number(v),
})

export const leafStore = (table: Table) => ({
  async get(id: LeafId): Promise<LeafKept> {
    const item = await table.get(numberKeys.leaf(id))
    return item ? fromItem(item) : { leaf: emptyLeaf, revision: 0 }
  },

  /** Unless somebody else wrote it since it was read; then it says what stands. */
  async replace(id: LeafId, { counts, seen }: Leaf, revision: number) {
    const item = { ...numberKeys.leaf(id), n: squeezed(counts), seen: squeezed(seen), v: revision + 1 }
    const kept =
      revision === 0
        ? await table.putIf(item, 'attribute_not_exists(PK)')
        : await table.putIf(item, 'v = :asRead', { ':asRead': revision })
    return kept.kept ? undefined : kept.found ? fromItem(kept.found) : { leaf: emptyLeaf, revision: 0 }
  },

  /** Those of these that there are. */
  async these(ids: readonly LeafId[]) {
    const items = await table.many(ids.map(numberKeys.leaf))
    return items.map((item) => ({ id: numberKeys.leafIdOf(item), ...fromItem(item) }))
  },

  async inMonth(street: string, month: string) {
    const { PK, prefix } = numberKeys.leavesInMonth(street, month)
    const items = await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })
    return items.map((item) => ({ id: numberKeys.leafIdOf(item), ...fromItem(item) }))
  },
})
