import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { onlineManager } from '@tanstack/react-query'
import { box } from '../../../miniapp/src/drafts/outbox'
import OrderPage from '../../../miniapp/src/resident/order'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { phone } from '../../support/taro/phone'
import { anOrder, aStep, orderId, unit } from '../staff/aSeen'
import { fakeServer, ok, refused } from '../staff/fakeServer'
import { aNewPhone, openPage, wentTo } from './residentPhone'

const me = { role: 'resident', name: '您', isMe: true } as const

const mine = (more: Partial<Seen> = {}): Seen => ({
  order: anOrder({
    status: 'dispatched',
    version: 3,
    holder: { ...unit, phone: '0570-8880011' },
    isMine: true,
  }),
  steps: [aStep({ by: me }), aStep({ version: 3, move: 'dispatch', holder: unit })],
  moves: ['remind', 'note'],
  ...more,
})

const open = async (
  seen: Seen,
  answer: Parameters<typeof fakeServer>[0] = () => ok({ order: seen.order }),
) => {
  const server = fakeServer((asked) => (asked.method === 'GET' ? ok(seen) : answer(asked)))
  openPage(<OrderPage />, { id: orderId })
  await screen.findByText('一路走来')
  return server
}

beforeEach(aNewPhone)
afterEach(cleanup)

describe('an order as its reporter sees it 办到哪了', () => {
  it('says whose hands it is in, and calls them', async () => {
    await open(mine())

    fireEvent.click(screen.getByRole('button', { name: '给市政养护所打电话' }))

    expect(phone.calls.at(-1)).toMatchObject({
      name: 'makePhoneCall',
      options: { phoneNumber: '0570-8880011' },
    })
  })

  it('offers what may be done now, and nothing else', async () => {
    await open(mine())

    expect(screen.queryByRole('button', { name: '催一催' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '补一句' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '评一评' })).toBeNull()
    expect(screen.queryByRole('button', { name: /更多/ })).toBeNull()
  })

  it('explains why it cannot be hurried twice a day', async () => {
    const today = aStep({ version: 4, move: 'remind', by: me, at: new Date().toISOString() })
    await open(mine({ steps: [...mine().steps, today], moves: ['note'] }))

    fireEvent.click(screen.getByRole('button', { name: /今天催过了/ }))

    expect(phone.calls.at(-1)).toMatchObject({
      name: 'showToast',
      options: { title: '今天催过了，明天可以再催' },
    })
  })

  it('is hurried with a reason, once, though it is tapped twice', async () => {
    const { moves } = await open(mine())
    fireEvent.click(screen.getByRole('button', { name: '催一催' }))
    fireEvent.click(screen.getByRole('radio', { name: '说好的时间过了' }))

    const send = within(screen.getByRole('dialog')).getByRole('button', { name: '催一催' })
    fireEvent.click(send)
    fireEvent.click(send)

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(moves().map(({ path, body }) => [path, body])).toEqual([
      [`/orders/${orderId}/remind`, { version: 3, reason: '说好的时间过了' }],
    ])
  })

  it('keeps what was written when the server says no, and says why', async () => {
    await open(mine(), () => refused(409, 'wrongStatus', { title: '这张单现在走不到这一步' }))
    fireEvent.click(screen.getByRole('button', { name: '补一句' }))
    fireEvent.change(screen.getByLabelText('还有什么要说的？'), { target: { value: '又积水了' } })

    fireEvent.click(screen.getByRole('button', { name: '补上去' }))

    expect(await screen.findByText('这张单现在走不到这一步')).toBeTruthy()
    expect(screen.getByDisplayValue('又积水了')).toBeTruthy()
    expect(box.all()).toEqual([])
  })

  it('keeps a note on the phone where there is no network', async () => {
    await open(mine())
    act(() => onlineManager.setOnline(false))
    fireEvent.click(screen.getByRole('button', { name: '补一句' }))
    fireEvent.change(screen.getByLabelText('还有什么要说的？'), { target: { value: '又积水了' } })

    fireEvent.click(screen.getByRole('button', { name: '补上去' }))

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(box.all()).toMatchObject([
      { operation: 'note', stage: 'waiting', body: { version: 3, words: '又积水了' } },
    ])
  })

  it('remembers what was typed in a sheet that was closed', async () => {
    await open(mine())
    fireEvent.click(screen.getByRole('button', { name: '补一句' }))
    fireEvent.change(screen.getByLabelText('还有什么要说的？'), { target: { value: '写到一半' } })
    fireEvent.click(screen.getByRole('button', { name: '关上：补一句' }))

    fireEvent.click(screen.getByRole('button', { name: '补一句' }))

    expect(screen.getByDisplayValue('写到一半')).toBeTruthy()
  })

  it('asks to be judged once it is closed', async () => {
    const order = anOrder({ status: 'closed', holder: null, isMine: true, closedAt: '2026-03-02T05:00:00Z' })
    await open(mine({ order, moves: ['rate', 'reopen', 'note'] }))

    fireEvent.click(screen.getByRole('button', { name: '评一评' }))

    expect(wentTo()).toBe(`navigateTo /resident/rate?id=${orderId}`)
  })

  it('can be joined by a neighbour without a word', async () => {
    const { moves } = await open(mine({ order: anOrder({ version: 2 }), moves: ['join'] }))
    fireEvent.click(screen.getByRole('button', { name: '我也遇到' }))

    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '我也遇到' }))

    await waitFor(() => expect(moves()).toHaveLength(1))
    expect(moves()[0]).toMatchObject({ path: `/orders/${orderId}/join`, body: { version: 2 } })
  })
})

describe('an order that cannot be fetched', () => {
  it('is said not to be there, with a way home', async () => {
    fakeServer(() => refused(404, 'notFound'))
    openPage(<OrderPage />, { id: orderId })

    fireEvent.click(await screen.findByRole('button', { name: '回首页' }))

    expect(wentTo()).toBe('switchTab /pages/home/home')
  })

  it.each(['', 'undefined', orderId.slice(0, 20)])(
    'is asked of nobody when its link was cut off: %o',
    async (id) => {
      const { asked } = fakeServer(() => refused(422, 'badInput'))
      openPage(<OrderPage />, { id })

      expect(await screen.findByText('没有这一件')).toBeTruthy()
      expect(asked).toEqual([])
    },
  )

  it('is shown as it was last known, when the program is opened without network', async () => {
    await open(mine())
    cleanup()
    phone.answers.set('request', () => {
      throw { errMsg: 'request:fail' }
    })

    openPage(<OrderPage />, { id: orderId })

    expect(await screen.findByText('一路走来')).toBeTruthy()
  })
})
