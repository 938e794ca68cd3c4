import type { Resolution } from '../../shared/ballot/resolution'
import { queryAll, type Item, type Table } from '../table/store'
import { ballotKeys } from './keys'

/** Hashes in one item: 32 bytes each, far below what an item holds. */
export const perPiece = 1000
const bytesOfHash = 32

const hashesIn = (item: Item) => {
  const bytes = Buffer.from(item.hashes as Uint8Array)
  return Array.from({ length: bytes.length / bytesOfHash }, (_, at) =>
    bytes.subarray(at * bytesOfHash, (at + 1) * bytesOfHash),
  )
}

/** What is published after the count. */
export const resultStore = (table: Table, motionId: string) => ({
  /** Before the result names its root; a list that came out otherwise lies elsewhere. */
  async writeHashes(root: string, sorted: Buffer[]) {
    for (let piece = 0; piece * perPiece < sorted.length; piece++) {
      const hashes = Buffer.concat(sorted.slice(piece * perPiece, (piece + 1) * perPiece))
      await table.put({ ...ballotKeys.hashes(motionId, root, piece), hashes })
    }
  },

  async hashesOfPiece(root: string, piece: number) {
    const item = await table.get(ballotKeys.hashes(motionId, root, piece))
    return item ? hashesIn(item) : []
  },

  /** All of them, in their order. */
  async allHashes(root: string) {
    const { PK, prefix } = ballotKeys.published(motionId, root)
    return (await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })).flatMap(hashesIn)
  },

  /** Once: what stands there from a try before stays. */
  async publish(resolution: Resolution) {
    const item = { ...ballotKeys.result(motionId), is: resolution }
    const kept = await table.putIf(item, 'attribute_not_exists(PK)')
    return kept.kept ? resolution : (kept.found?.is as Resolution)
  },

  async get() {
    const item = await table.get(ballotKeys.result(motionId))
    return item?.is as Resolution | undefined
  },
})
