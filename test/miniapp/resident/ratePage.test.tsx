import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import RatePage from '../../../miniapp/src/resident/rate'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { anOrder, aStep, orderId } from '../staff/aSeen'
import { fakeServer, ok } from '../staff/fakeServer'
import { aNewPhone, openPage, wentTo } from './residentPhone'

const me = { role: 'resident', name: '您', isMe: true } as const
const bad = { contacted: false, solved: 'not', satisfied: 'not' } as const

const closed = (
  more: Partial<Seen['order']> = {},
  moves: Seen['moves'] = ['rate', 'reopen', 'note'],
): Seen => ({
  order: anOrder({
    status: 'closed',
    verdict: 'solved',
    holder: null,
    isMine: true,
    closedAt: '2026-03-02T05:00:00Z',
    reopenUntil: '2026-03-17T05:00:00Z',
    ...more,
  }),
  steps: [
    aStep({ by: me }),
    ...(more.haveRated ? [aStep({ version: 2, move: 'rate', by: me, rating: bad })] : []),
  ],
  moves,
})

function open(seen: Seen) {
  const server = fakeServer((asked) => ok(asked.method === 'GET' ? seen : { order: seen.order }))
  openPage(<RatePage />, { id: orderId })
  return server
}

const answer = (question: string, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name }))

async function rate([contacted, solved, satisfied]: [string, string, string]) {
  await screen.findByText('办得怎么样，您说了算')
  answer('有人联系过您吗', contacted)
  answer('解决了吗', solved)
  answer('您满意吗', satisfied)
  fireEvent.click(screen.getByRole('button', { name: '交评价' }))
  await screen.findByText('评好了，谢谢您')
}

beforeEach(aNewPhone)
afterEach(cleanup)

describe('the last word 评一评', () => {
  it('is thanked for, and told who reads it', async () => {
    const { moves } = open(closed())

    await rate(['联系过', '解决了', '满意'])

    expect(moves()).toMatchObject([{ body: { contacted: true, solved: 'solved', satisfied: 'satisfied' } }])
    expect(screen.getByText(/您评的是：解决了，满意。办事的人和街道都看得到/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '没办好，重办' })).toBeNull()
  })

  it('has it done anew at one tap, for whoever says it is not solved, with what was said', async () => {
    const { moves } = open(closed())
    const words = await screen.findByLabelText('还想说一句？')
    fireEvent.change(words, { target: { value: '灯还是不亮' } })
    await rate(['没有', '没解决', '不满意'])

    fireEvent.click(screen.getByRole('button', { name: '没办好，重办' }))

    await waitFor(() => expect(moves()).toHaveLength(2))
    expect(moves()[1]).toMatchObject({
      path: `/orders/${orderId}/reopen`,
      body: { reason: '我评的是：没解决，不满意。灯还是不亮' },
    })
    await waitFor(() => expect(wentTo()).toBe(`redirectTo /resident/order?id=${orderId}`))
  })

  it('is remembered when the page is opened again, with no promise whose time has passed', async () => {
    open(closed({ haveRated: true }, ['note']))

    expect(await screen.findByText(/您评的是：没解决，不满意。/)).toBeTruthy()
    expect(screen.getByText(/重办的时间过了/)).toBeTruthy()
    expect(screen.getByRole('button', { name: '再报一件' })).toBeTruthy()
  })

  it('leads back to the order, though nothing lies behind the page', async () => {
    open(closed({ haveRated: true }, []))

    fireEvent.click(await screen.findByRole('button', { name: '回去看办到哪了' }))

    expect(wentTo()).toBe(`redirectTo /resident/order?id=${orderId}`)
  })

  it('is not asked for before its time, and says when it will be', async () => {
    open({ ...closed({}, []), order: anOrder({ status: 'accepted' }) })

    expect(await screen.findByText('办完、街道核实以后，再请您评。')).toBeTruthy()
  })
})
