import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { onlineManager } from '@tanstack/react-query'
import { box } from '../../../miniapp/src/drafts/outbox'
import { blankReport, bodyOf, withBody, type ReportBody } from '../../../miniapp/src/drafts/report'
import ConfirmPage from '../../../miniapp/src/resident/confirm'
import { lamp, paving, power } from '../../support/aStreet'
import { phone } from '../../support/taro/phone'
import { aCatalogue } from '../staff/aCatalogue'
import { aCard, anOrder, aStep, orderId } from '../staff/aSeen'
import { fakeServer, ok, refused } from '../staff/fakeServer'
import { aNewPhone, openPage, wentTo } from './residentPhone'

const me = {
  id: 'guqing',
  name: '周婶',
  phone: '15400001234',
  street: { id: '990100001', name: '东湾街道', phone: '0570-8880001' },
  roles: [],
}
const place = { latitude: 28.971, longitude: 118.871, address: '梧桐里社区 1号楼' }

const alike = {
  ...aCard({ id: orderId, status: 'filed', reportedAt: new Date().toISOString() }),
  title: '1号楼的灯不亮',
  photoUrls: [],
  afterPhotoUrls: [],
  distance: 40,
  isMine: false,
  haveJoined: false,
}

type Server = { order?: () => ReturnType<typeof ok>; nearby?: object[]; alike?: object[] }

function serve({ order = () => ok({ order: anOrder({ isMine: true }) }), nearby = [], alike }: Server = {}) {
  return fakeServer(({ path, method }) => {
    if (path === '/catalogue') return ok(aCatalogue)
    if (path === '/me') return ok(me)
    if (path === '/orders/alike') return alike ? ok({ orders: alike }) : refused(500, 'internal')
    if (path.startsWith('/orders/nearby')) return ok({ orders: nearby })
    if (method === 'GET') return ok({ order: anOrder({ version: 4 }), steps: [aStep()], moves: [] })
    return order()
  })
}

async function confirm(body: Partial<ReportBody>, server: Server = {}) {
  const served = serve(server)
  const blank = blankReport('issue', { id: 'draft-1', by: 'guqing' })
  box.put(withBody(blank, { description: '路灯坏了，夜里黑', ...body }))
  openPage(<ConfirmPage />, { draft: 'draft-1' })
  await screen.findByText('这是哪一类？')
  return served
}

const send = () => fireEvent.click(screen.getByRole('button', { name: '交上去' }))

beforeEach(aNewPhone)
afterEach(cleanup)

describe('before a report is sent 确认一下', () => {
  it('is sent with the guessed category and goes to the order, with nothing to go back to', async () => {
    const { moves } = await confirm({ place })
    await screen.findByDisplayValue(me.phone)

    send()

    await waitFor(() => expect(wentTo()).toBe(`reLaunch /resident/order?id=${orderId}`))
    expect(moves()).toMatchObject([
      {
        path: '/orders',
        body: { categoryCode: lamp.code, place, contact: { name: '周婶', phone: '15400001234' } },
      },
    ])
    expect(box.all()).toEqual([])
  })

  it('becomes one order, though it is tapped three times', async () => {
    const { moves } = await confirm({ place })
    const button = screen.getByRole('button', { name: '交上去' })
    const tap = () => fireEvent.click(button)

    tap()
    tap()
    tap()

    await waitFor(() => expect(wentTo()).toContain('reLaunch'))
    expect(moves()).toHaveLength(1)
  })

  it('says where it is still missing something, and sends nothing', async () => {
    const { moves } = await confirm({ categoryCode: paving.code })

    send()

    expect(await screen.findByText('没打开定位也行：选一个楼栋就能交')).toBeTruthy()
    expect(screen.getByText('这一问要答，决定来得多快')).toBeTruthy()
    expect(moves()).toEqual([])
  })

  it('is kept on the phone without network, and says so', async () => {
    await confirm({ place })
    act(() => onlineManager.setOnline(false))

    send()

    await waitFor(() => expect(wentTo()).toBe('switchTab /pages/workOrder/mine'))
    expect(box.get('draft-1')?.stage).toBe('waiting')
  })

  it('says why it was refused, with all that was written still there', async () => {
    await confirm(
      { place },
      { order: () => refused(422, 'outsideStreet', { title: '这个地方不在本街道，请打当地街道的电话' }) },
    )

    send()

    expect(await screen.findByText('这个地方不在本街道，请打当地街道的电话')).toBeTruthy()
    expect(screen.getByText('路灯坏了，夜里黑')).toBeTruthy()
  })

  it('shows whom to call for what the street does not do, and cannot be sent', async () => {
    const { moves } = await confirm({ place, categoryCode: power.code })

    fireEvent.click(screen.getByRole('button', { name: '打 95598' }))
    fireEvent.click(screen.getByRole('button', { name: /交上去/ }))

    expect(phone.calls.some(({ name }) => name === 'makePhoneCall')).toBe(true)
    expect(screen.getByText(/这一类要打电话，不在这里交/)).toBeTruthy()
    expect(moves()).toEqual([])
  })

  it('shows for whom it is, and that they can be called though it is anonymous', async () => {
    await confirm({
      place,
      onBehalf: true,
      anonymous: true,
      contact: { name: '李奶奶', phone: '13900001234' },
    })

    expect(await screen.findByText('替李奶奶报')).toBeTruthy()
    expect(screen.getByText(/电话 13900001234/)).toBeTruthy()
    expect(screen.getByText(/看不到我的名字；替谁报、对方的电话还看得到/)).toBeTruthy()
  })

  it('offers the building that the words name', async () => {
    await confirm({ description: '2号楼门口路灯坏了' })

    fireEvent.click(await screen.findByRole('button', { name: '您写到了2号楼，就是这里' }))

    const draft = box.get('draft-1')
    expect(draft && bodyOf(draft).place?.address).toBe('梧桐里社区 2号楼')
  })

  it('joins a report that is the same, instead of making another', async () => {
    const { moves } = await confirm({ place }, { nearby: [alike] })

    fireEvent.click(await screen.findByRole('button', { name: '我也遇到' }))

    await waitFor(() => expect(wentTo()).toBe(`reLaunch /resident/order?id=${orderId}`))
    expect(moves()).toMatchObject([
      { path: `/orders/${orderId}/join`, body: { version: 4, words: '路灯坏了，夜里黑' } },
    ])
    expect(box.all()).toEqual([])
  })

  it('says of each that is alike why it is, and asks without a word in the address', async () => {
    const far = { ...alike, id: `${orderId.slice(0, -1)}7`, title: '巷口漆黑一片', distance: 340 }
    const { asked } = await confirm(
      { place },
      {
        alike: [
          { ...alike, reasons: ['同一地点', '都说到“路灯”'] },
          { ...far, reasons: ['同是路灯不亮'] },
        ],
      },
    )

    expect(await screen.findByText('附近有 2 件很像')).toBeTruthy()
    expect(screen.getByText('同一地点 · 都说到“路灯”')).toBeTruthy()
    expect(screen.getByText('同是路灯不亮')).toBeTruthy()
    expect(asked.filter(({ path }) => path.startsWith('/orders/'))).toMatchObject([
      { method: 'POST', path: '/orders/alike', body: { words: '路灯坏了，夜里黑', categoryCode: lamp.code } },
    ])
  })

  it('takes a no for an answer', async () => {
    await confirm({ place }, { nearby: [alike] })

    fireEvent.click(await screen.findByRole('button', { name: '不是一回事' }))

    expect(screen.queryByText('附近有一件很像')).toBeNull()
  })
})
