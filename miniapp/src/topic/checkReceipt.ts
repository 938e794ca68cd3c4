import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils'
import type { InclusionProof } from '../../../shared/ballot/proof'
import { hashedText, type Receipt } from '../../../shared/ballot/receipt'

/** It is in the list · it never said this · the list that was shown is not the one that was published, or has it not. */
export type Checked = 'inList' | 'otherBallot' | 'otherList'

// A ballot's text is plain ASCII; WeChat has no TextEncoder.
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const marked = (mark: number, ...parts: Uint8Array[]) =>
  parts.reduce((hash, part) => hash.update(part), sha256.create().update(Uint8Array.of(mark))).digest()

/** What SHA-256 says of this ballot: anybody can reckon it from motion, choice and nonce. */
export const hashOf = (receipt: Pick<Receipt, 'motionId' | 'choice' | 'nonce'>) =>
  bytesToHex(sha256(bytesOf(hashedText(receipt))))

type Place = { at: number; last: number }

const up = ({ at, last }: Place): Place => ({ at: at >> 1, last: last >> 1 })

/** The last of an odd number has no neighbour: it goes up by itself until it has one. */
const withNeighbour = (place: Place): Place =>
  place.at % 2 === 1 || place.at === 0 ? place : withNeighbour(up(place))

/** RFC 9162, section 2.1.3.2: the root that an audit path leads to; nothing where the path does not fit the place. */
function rootOf({ hash, index, size, path }: InclusionProof) {
  let place: Place = { at: index, last: size - 1 }
  let root = marked(0, hexToBytes(hash))
  for (const beside of path.map(hexToBytes)) {
    if (place.last === 0) return undefined
    const isRight = place.at % 2 === 1 || place.at === place.last
    root = isRight ? marked(1, beside, root) : marked(1, root, beside)
    place = up(isRight ? withNeighbour(place) : place)
  }
  return place.last === 0 ? bytesToHex(root) : undefined
}

/** Checked by the phone alone: that this ballot, saying this, is in the list whose root was published. */
export function checkReceipt(receipt: Receipt, proof: InclusionProof, publishedRoot: string): Checked {
  if (hashOf(receipt) !== receipt.hash || proof.hash !== receipt.hash) return 'otherBallot'
  const isPublished = proof.root === publishedRoot && proof.motionId === receipt.motionId
  return isPublished && rootOf(proof) === publishedRoot ? 'inList' : 'otherList'
}
