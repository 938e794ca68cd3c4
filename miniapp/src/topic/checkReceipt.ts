import { sha256 } from 'js-sha256'
import type { InclusionProof } from '../../../shared/ballot/proof'
import { hashedText, type Receipt } from '../../../shared/ballot/receipt'

/** It is in the list · it never said this · the list that was shown is not the one that was published, or has it not. */
export type Checked = 'inList' | 'otherBallot' | 'otherList'

const bytesOf = (hex: string) => (hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16))

/** SHA-256 of the mark and of what stands behind it, all in hex. */
const marked = (mark: string, ...parts: string[]) => sha256(bytesOf([mark, ...parts].join('')))

/** What SHA-256 says of this ballot: anybody can reckon it from motion, choice and nonce. */
export const hashOf = (receipt: Pick<Receipt, 'motionId' | 'choice' | 'nonce'>) => sha256(hashedText(receipt))

type Place = { at: number; last: number }

const up = ({ at, last }: Place): Place => ({ at: at >> 1, last: last >> 1 })

/** The last of an odd number has no neighbour: it goes up by itself until it has one. */
const withNeighbour = (place: Place): Place =>
  place.at % 2 === 1 || place.at === 0 ? place : withNeighbour(up(place))

/** RFC 9162, section 2.1.3.2: the root that an audit path leads to; nothing where the path does not fit the place. */
function rootOf({ hash, index, size, path }: InclusionProof) {
  let place: Place = { at: index, last: size - 1 }
  let root = marked('00', hash)
  for (const beside of path) {
    if (place.last === 0) return undefined
    const isRight = place.at % 2 === 1 || place.at === place.last
    root = isRight ? marked('01', beside, root) : marked('01', root, beside)
    place = up(isRight ? withNeighbour(place) : place)
  }
  return place.last === 0 ? root : undefined
}

/** Checked by the phone alone: that this ballot, saying this, is in the list whose root was published. */
export function checkReceipt(receipt: Receipt, proof: InclusionProof, publishedRoot: string): Checked {
  if (hashOf(receipt) !== receipt.hash || proof.hash !== receipt.hash) return 'otherBallot'
  const isPublished = proof.root === publishedRoot && proof.motionId === receipt.motionId
  return isPublished && rootOf(proof) === publishedRoot ? 'inList' : 'otherList'
}
