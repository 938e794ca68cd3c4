import { createHash } from 'node:crypto'
import { hashedText, type Receipt } from '../../../shared/ballot/receipt'
import { checkReceipt } from '../../../miniapp/src/topic/checkReceipt'

const motionId = '990100001-01KAJ0000000000000000000AA-1'
const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()

const receiptAt = (at: number): Receipt => {
  const said = { motionId, choice: at % 3 === 2 ? [] : [at % 3 === 0 ? 'yes' : 'no'], nonce: nonceOf(at) }
  const hash = createHash('sha256').update(hashedText(said)).digest('hex')
  return { ...said, hash, at: '2026-05-30T10:00:00.000Z' }
}
const nonceOf = (at: number) => `n${at}`.padEnd(22, '_')

/** RFC 6962, section 2.1, word for word: another way to reckon it than the phone's. */
function rootOf(list: Buffer[]): Buffer {
  if (list.length === 1) return sha(Uint8Array.of(0), list[0] as Buffer)
  const k = 2 ** Math.ceil(Math.log2(list.length) - 1)
  return sha(Uint8Array.of(1), rootOf(list.slice(0, k)), rootOf(list.slice(k)))
}
function pathOf(at: number, list: Buffer[]): Buffer[] {
  if (list.length === 1) return []
  const k = 2 ** Math.ceil(Math.log2(list.length) - 1)
  return at < k
    ? [...pathOf(at, list.slice(0, k)), rootOf(list.slice(k))]
    : [...pathOf(at - k, list.slice(k)), rootOf(list.slice(0, k))]
}

const published = (size: number) => {
  const receipts = Array.from({ length: size }, (_, at) => receiptAt(at))
  const list = receipts.map(({ hash }) => Buffer.from(hash, 'hex'))
  const root = rootOf(list).toString('hex')
  const proofAt = (at: number) => ({
    motionId,
    hash: receipts[at]?.hash ?? '',
    index: at,
    size,
    path: pathOf(at, list).map((hash) => hash.toString('hex')),
    root,
  })
  return { receipts, root, proofAt }
}

it.each([1, 2, 3, 7, 8, 9, 64, 100])('every receipt of a list of %i is found in it', (size) => {
  const { receipts, root, proofAt } = published(size)

  const checked = receipts.map((receipt, at) => checkReceipt(receipt, proofAt(at), root))

  expect(checked).toEqual(receipts.map(() => 'inList'))
})

describe('what is forged', () => {
  const { receipts, root, proofAt } = published(7)
  const receipt = receipts[3] as Receipt
  const proof = proofAt(3)

  it.each([
    ['another choice', { ...receipt, choice: ['no'] }, 'otherBallot'],
    ['another nonce', { ...receipt, nonce: nonceOf(4) }, 'otherBallot'],
    ['another motion', { ...receipt, motionId: motionId.replace(/1$/, '2') }, 'otherBallot'],
    ['another hash', { ...receipt, hash: receipts[4]?.hash ?? '' }, 'otherBallot'],
  ])('%s is not this ballot', (_, forged, is) => {
    expect(checkReceipt(forged, proof, root)).toBe(is)
  })

  it.each([
    ['another root', proof, rootOf([Buffer.from(receipt.hash, 'hex')]).toString('hex')],
    ['a root of its own', { ...proof, root: proof.hash }, root],
    ['another place', { ...proof, index: 2 }, root],
    ['another size', { ...proof, size: 9 }, root],
    ['a path cut short', { ...proof, path: proof.path.slice(1) }, root],
    ['a longer path', { ...proof, path: [...proof.path, receipt.hash] }, root],
    ['a path of another ballot', { ...proofAt(5), hash: receipt.hash }, root],
  ])('%s is another list', (_, forged, publishedRoot) => {
    expect(checkReceipt(receipt, forged, publishedRoot)).toBe('otherList')
  })
})
