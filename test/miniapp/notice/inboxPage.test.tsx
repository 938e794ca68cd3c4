import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import InboxPage from '../../../miniapp/src/notice/inbox'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import type { Notice } from '../../../shared/notice/notice'
import { phone } from '../../support/taro/phone'
import { fakeServer, ok } from '../staff/fakeServer'

const orderId = `990100001-00101-2603-${'0'.repeat(26)}`
const seenTo = new Date().toISOString()

const notice = (more: Partial<Notice>): Notice => ({
  id: '0'.repeat(26),
  of: 'closed',
  at: new Date().toISOString(),
  isNew: false,
  title: '办好了，请您评一评',
  about: '路灯不亮 · 梧桐里社区 1号楼',
  desk: 'resident',
  orderId,
  orders: 1,
  ...more,
})

const fresh = notice({ id: '1'.repeat(26), isNew: true })
const old = notice({
  of: 'turn',
  at: '2026-03-02T02:00:00.000Z',
  title: '等您核实',
  desk: 'worker',
  orders: 3,
})

const serve = (notices: Notice[]) =>
  fakeServer(({ path, method }) => {
    if (method === 'POST') return ok({ unread: 0 })
    return path === '/me/inbox' ? ok({ notices, seenTo }) : undefined
  })

const show = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <InboxPage />
    </QueryClientProvider>,
  )
const opened = () => phone.calls.filter(({ name }) => name === 'navigateTo').map(({ options }) => options)

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

describe('消息', () => {
  it('tells what is new apart, today’s before the rest, and opens the order or the list by one tap', async () => {
    serve([fresh, old])
    show()

    fireEvent.click(await screen.findByText('办好了，请您评一评'))
    fireEvent.click(screen.getByText('3 张等您核实'))

    expect(screen.getByText('1 条新消息')).toBeTruthy()
    expect(screen.getAllByText('新')).toHaveLength(1)
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      '1 条新消息',
      '今天',
      '更早',
    ])
    expect(opened()).toEqual([{ url: `/resident/order?id=${orderId}` }, { url: '/worker/queue' }])
  })

  it('says once what was seen, and nothing where nothing is new', async () => {
    const { moves } = serve([fresh])
    show()
    await waitFor(() => expect(moves()).toMatchObject([{ path: '/me/inbox/read', body: { seenTo } }]))
    cleanup()
    queryClient.clear()
    phone.storage.clear()

    const quiet = serve([old])
    show()
    await screen.findByText('没有新消息')

    expect(moves()).toHaveLength(1)
    expect(quiet.moves()).toEqual([])
  })

  it('speaks each entry in one breath', async () => {
    serve([notice({ isNew: true, say: '现在在市政养护所手里', of: 'dispatched', title: '派下去了，等人接' })])
    show()

    const cell = await screen.findByRole('link')

    expect(cell.getAttribute('aria-label')).toMatch(
      /^新，派下去了，等人接，路灯不亮 · 梧桐里社区 1号楼，现在在市政养护所手里，\d\d:\d\d$/,
    )
  })

  it('says what will come where nothing has come yet', async () => {
    serve([])
    show()

    expect(await screen.findByText('还没有消息')).toBeTruthy()
  })
})
