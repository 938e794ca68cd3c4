import { createHash } from 'node:crypto'

// RFC 6962, section 2.1: what is hashed as a leaf is never hashed as a node.
const sha256 = (...parts: Uint8Array[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const leafMark = Uint8Array.of(0)
const nodeMark = Uint8Array.of(1)

/** The largest power of two below n. */
function split(n: number) {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** The Merkle tree hash of a list; that of nothing is the hash of nothing. */
export function merkleRoot(list: Uint8Array[]): Buffer {
  if (list.length === 0) return sha256()
  if (list.length === 1) return sha256(leafMark, list[0] as Uint8Array)
  const k = split(list.length)
  return sha256(nodeMark, merkleRoot(list.slice(0, k)), merkleRoot(list.slice(k)))
}

/** The audit path of the entry at this place, from the leaf upwards: with it whoever has the entry finds the root. */
export function auditPath(index: number, list: Uint8Array[]): Buffer[] {
  if (list.length <= 1) return []
  const k = split(list.length)
  const [left, right] = [list.slice(0, k), list.slice(k)]
  return index < k
    ? [...auditPath(index, left), merkleRoot(right)]
    : [...auditPath(index - k, right), merkleRoot(left)]
}
