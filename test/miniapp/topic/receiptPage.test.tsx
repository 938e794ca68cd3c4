import { createHash } from 'node:crypto'
import { cleanup, screen } from '@testing-library/react'
import type { MyVoter } from '../../../shared/ballot/motion'
import { hashOf } from '../../../miniapp/src/topic/checkReceipt'
import { nonceOf } from '../../../miniapp/src/topic/nonceOf'
import Receipt from '../../../miniapp/src/topic/receipt'
import { keepReceipt } from '../../../miniapp/src/topic/receiptBox'
import { phone } from '../../support/taro/phone'
import { ok } from '../staff/fakeServer'
import { aMotion, aVoter, motionId } from './aMotion'
import { aNewTopicPhone, open, press, serve } from './topicPhone'

const said = { motionId, choice: ['yes'], nonce: 'A'.repeat(22) }
const receipt = {
  ...said,
  hash: hashOf(said),
  at: '2026-03-03T00:00:00.000Z',
  voter: 'AAAAAAAAAAA',
  label: '3号楼 2单元 401',
  title: '空地设 6 条长椅，不再停车。',
}
const rootOf = (hash: string) =>
  createHash('sha256')
    .update(Buffer.from(`00${hash}`, 'hex'))
    .digest('hex')

/** A list of one ballot. */
type Served = { root?: string; isThere?: boolean; voters?: MyVoter[] }
const served = ({ root = rootOf(receipt.hash), isThere = true, voters = [aVoter()] }: Served = {}) =>
  serve(({ path }) => {
    if (path === `/motions/${motionId}`)
      return ok({ motion: aMotion({ status: 'counted', moves: [], my: { voters } }) })
    if (path === `/motions/${motionId}/resolution`) return ok({ resolution: { merkleRoot: root } })
    const proof = { motionId, hash: receipt.hash, index: 0, size: 1, path: [], root }
    return isThere && path.endsWith(`/proof/${receipt.hash}`) ? ok(proof) : undefined
  })

beforeEach(() => {
  aNewTopicPhone()
  phone.storage.set('demoPerson', 'guqing')
  phone.params = { id: motionId }
})
afterEach(cleanup)

describe('the receipt 回执', () => {
  it('is found in the published list by the phone’s own reckoning', async () => {
    served()
    keepReceipt(receipt)
    open(<Receipt />)
    await press('查这一票在不在里面')

    await screen.findByText('这一票在公布的清单里，没有被改过')
  })

  it.each([
    ['another root', { root: rootOf('ab'.repeat(32)) }, '清单和公布的结果对不上'],
    ['no such ballot', { isThere: false }, '清单里没有这一票'],
  ])('says what is wrong: %s', async (_, how, words) => {
    served(how)
    keepReceipt(receipt)
    open(<Receipt />)
    await press('查这一票在不在里面')

    await screen.findByText(words)
  })

  it('says so where a slip of paper counts instead', async () => {
    serve(() => ok({ motion: aMotion({ my: { voters: [aVoter({ hasVoted: true, way: 'paper' })] } }) }))
    keepReceipt(receipt)
    open(<Receipt />)

    await screen.findByText('这一票不算了')
  })

  it.each([
    ['a slip of paper', { way: 'paper' as const, casts: 2 }, '您家后来交了一张纸票，算纸票。'],
    ['another phone', { way: 'phone' as const, casts: 2 }, '您家后来改投过，或者登记过纸票，算最后那一次。'],
  ])('alarms nobody about a ballot that was replaced, by %s', async (_, standing, words) => {
    served({ isThere: false, voters: [aVoter({ hasVoted: true, ...standing })] })
    keepReceipt({ ...receipt, seen: 0 })
    open(<Receipt />)
    await screen.findByText(words)
    await press('查这一票在不在里面')

    await screen.findByText(/清单里是后来那一票/)
    expect(screen.queryByText('清单里没有这一票')).toBeNull()
  })

  it('does not pass for another choice', async () => {
    served()
    keepReceipt({ ...receipt, choice: ['no'] })
    open(<Receipt />)
    await press('查这一票在不在里面')

    await screen.findByText('回执和这一票对不上')
  })

  it('says so where it was another phone', async () => {
    served()
    open(<Receipt />)

    await screen.findByText('这部手机上没有回执')
  })
})

it.each([
  [[0, 0, 0], 'AAAA'],
  [[255, 255, 255], '____'],
  [[251, 240], '-_A'],
])('bytes %j are said as %s', (bytes, said) => {
  expect(nonceOf(Uint8Array.from(bytes))).toBe(Buffer.from(bytes).toString('base64url'))
  expect(nonceOf(Uint8Array.from(bytes))).toBe(said)
})
