import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import OrderPage from '../../../miniapp/src/resident/order'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { phone } from '../../support/taro/phone'
import { anOrder, aStep, orderId } from '../staff/aSeen'
import { fakeServer, ok } from '../staff/fakeServer'
import { aNewPhone, openPage } from './residentPhone'

const me = { role: 'resident', name: '您', isMe: true } as const

async function open(seen: Seen) {
  const server = fakeServer(({ method }) => ok(method === 'GET' ? seen : { order: seen.order }))
  openPage(<OrderPage />, { id: orderId })
  await screen.findByText('一路走来')
  return server
}

beforeEach(aNewPhone)
afterEach(cleanup)

describe('an order that has come to its end, as its reporter sees it', () => {
  it('is not called done where the street found it cannot be', async () => {
    const order = anOrder({
      status: 'closed',
      verdict: 'notSolvable',
      holder: null,
      isMine: true,
      closedAt: '2026-03-02T05:00:00Z',
      reopenUntil: '2026-03-17T05:00:00Z',
    })
    await open({ order, steps: [aStep()], moves: ['rate', 'note'] })

    expect(screen.getAllByText(/现在办不了/).length).toBeGreaterThan(0)
    expect(screen.getByRole('img', { name: '3月2日办不了' })).toBeTruthy()
    expect(screen.queryByText(/办好|能重办/)).toBeNull()
  })

  it('has every telephone number of a refusal one tap away', async () => {
    const no = aStep({ version: 2, move: 'decline', words: '归供水公司管，打 96390 或 0570-8880001' })
    await open({ order: anOrder({ status: 'declined', holder: null, isMine: true }), steps: [no], moves: [] })

    fireEvent.click(screen.getByRole('button', { name: '打 96390' }))

    expect(phone.calls.at(-1)?.options).toEqual({ phoneNumber: '96390' })
    expect(screen.getByRole('button', { name: '打 0570-8880001' })).toBeTruthy()
  })

  it('has it done anew at one tap, for whoever said it is not solved', async () => {
    const rating = { contacted: true, solved: 'not', satisfied: 'not' } as const
    const order = anOrder({ status: 'closed', holder: null, isMine: true, closedAt: '2026-03-02T05:00:00Z' })
    const steps = [aStep({ version: 2, move: 'rate', by: me, rating })]
    const { moves } = await open({ order, steps, moves: ['reopen', 'note'] })

    fireEvent.click(screen.getByRole('button', { name: '没办好，重办' }))

    await waitFor(() => expect(moves()).toHaveLength(1))
    expect(moves()[0]?.body).toMatchObject({ reason: '我评的是：没解决，不满意' })
  })
})
