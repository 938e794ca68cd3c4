import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { queryClient } from '../../../miniapp/src/queryClient'
import Nearby from '../../../miniapp/src/resident/nearby'
import { forgetToken } from '../../../miniapp/src/session'
import type { Me } from '../../../shared/person/person'
import type { PublicCard } from '../../../shared/workOrder/order'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { aCatalogue } from '../staff/aCatalogue'
import { aCard } from '../staff/aSeen'
import { fakeServer, ok } from '../staff/fakeServer'

const neighbours = (title: string, more: Partial<PublicCard> = {}): PublicCard => ({
  ...aCard({ id: title, status: 'accepted', joined: 0 }),
  title,
  photoUrls: [],
  afterPhotoUrls: [],
  distance: 100,
  isMine: false,
  haveJoined: false,
  ...more,
})

const orders = [
  neighbours('路灯不亮', { joined: 3, distance: 260 }),
  neighbours('地砖塌了', {
    status: 'closed',
    photoUrls: ['/photos/before'],
    afterPhotoUrls: ['/photos/after'],
    reportedAt: '2026-03-01T00:00:00.000Z',
    closedAt: '2026-03-02T03:00:00.000Z',
  }),
  neighbours('撤回的事', { status: 'withdrawn' }),
]

async function open(me: Me = aMe(), around = orders) {
  const server = fakeServer(({ path }) => {
    if (path === '/catalogue') return ok(aCatalogue)
    if (path === '/me') return ok(me)
    return path.startsWith('/orders/nearby') ? ok({ orders: around }) : undefined
  })
  render(
    <QueryClientProvider client={queryClient}>
      <Nearby />
    </QueryClientProvider>,
  )
  return server
}

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

describe('身边的事', () => {
  it('shows what is in hand around one’s home, how far it is and whom else it met', async () => {
    await open()

    expect(await screen.findByText('路灯不亮')).toBeTruthy()
    expect(screen.getByText(/离家约 250 米/)).toBeTruthy()
    expect(screen.getByText('，3 户也遇到')).toBeTruthy()
    expect(screen.queryByText('地砖塌了')).toBeNull()
  })

  it('shows what is done with both photos and how long it took', async () => {
    await open()
    fireEvent.click(await screen.findByText('办完了'))

    expect(screen.getByText('地砖塌了')).toBeTruthy()
    expect(screen.getByText('1 天 3 小时办完')).toBeTruthy()
    expect([screen.getByText('之前'), screen.getByText('之后')]).toHaveLength(2)
  })

  it('keeps what its reporter took back to itself', async () => {
    await open()
    await screen.findByText('路灯不亮')

    fireEvent.click(screen.getByText('办完了'))

    expect(screen.queryByText('撤回的事')).toBeNull()
  })

  it('says so when there are more than it shows', async () => {
    const many = Array.from({ length: 20 }, (_, at) => neighbours(`第 ${at} 盏灯`))
    await open(aMe(), many)

    expect(await screen.findByText('最近的 20 件，再远的没列出来。')).toBeTruthy()
    expect(screen.getByRole('tab', { name: '在办' })).toBeTruthy()
  })

  it('opens the order behind a card', async () => {
    await open()

    fireEvent.click(await screen.findByText('路灯不亮'))

    expect(phone.calls.find(({ name }) => name === 'navigateTo')?.options).toEqual({
      url: '/resident/order?id=路灯不亮',
    })
  })

  it('needs no position: a community will do, and is remembered', async () => {
    const { household: _, ...stranger } = aMe()
    const { asked } = await open(stranger)
    fireEvent.click(await screen.findByText('盐仓巷社区'))
    await screen.findByText('路灯不亮')
    cleanup()

    await open(stranger)

    expect(await screen.findByText('盐仓巷社区一带')).toBeTruthy()
    expect(asked.some(({ path }) => path.startsWith('/orders/nearby?latitude=28.973'))).toBe(true)
  })

  it('offers the communities when the phone does not say where it is', async () => {
    const { household: _, ...stranger } = aMe()
    phone.answers.set('getLocation', () => {
      throw new Error('getLocation:fail auth deny')
    })
    await open(stranger)

    fireEvent.click(await screen.findByText('我在的地方'))

    expect(await screen.findByText('手机没说您在哪。选一个社区看，一样的。')).toBeTruthy()
    expect(screen.getByText('梧桐里社区')).toBeTruthy()
  })
})
