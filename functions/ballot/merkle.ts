import { createHash } from 'node:crypto'

// RFC 6962, section 2.1: what is hashed as a leaf is never hashed as a node.
const sha256 = (...parts: Uint8Array[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const leafMark = Uint8Array.of(0)
const nodeMark = Uint8Array.of(1)

/** The tree from its leaves upwards; the last of an odd number goes up as it is, which is the split of the RFC. */
export type Levels = Buffer[][]

function above(level: Buffer[]) {
  const next: Buffer[] = []
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = [level[at] as Buffer, level[at + 1]]
    next.push(right ? sha256(nodeMark, left, right) : left)
  }
  return next
}

export function merkleTree(list: Uint8Array[]): Levels {
  const levels: Levels = [list.map((entry) => sha256(leafMark, entry))]
  for (let top = levels[0] ?? []; top.length > 1;) {
    top = above(top)
    levels.push(top)
  }
  return levels
}

/** The Merkle tree hash of a list; that of nothing is the hash of nothing. */
export const merkleRoot = (list: Uint8Array[]) => merkleTree(list).pop()?.[0] ?? sha256()

/** The audit path of the entry at this place, from the leaf upwards: with it whoever has the entry finds the root. */
export const auditPath = (index: number, levels: Levels): Buffer[] =>
  levels.flatMap((level, height) => level[Math.floor(index / 2 ** height) ^ 1] ?? [])
