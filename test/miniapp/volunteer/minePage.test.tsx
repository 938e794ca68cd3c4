import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import MyVolunteering from '../../../miniapp/src/volunteer/mine'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import type { Volunteering } from '../../../shared/volunteer/volunteer'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok, refused } from '../staff/fakeServer'

const communityId = aCatalogue.communities[0]?.id ?? ''
const registered: Volunteering = {
  name: '周玉兰',
  phone: '19900001001',
  skills: ['carrying'],
  hours: [],
  communityIds: [communityId],
  isPartyMember: false,
  isPaused: false,
  answers: [{ communityId, state: 'confirmed', skills: ['carrying'], at: '2026-03-02T02:00:00.000Z' }],
  inHand: 0,
  most: 3,
}

const mine = (volunteering: Volunteering | undefined) => (volunteering ? { volunteering } : {})

function after(path: string, body: Record<string, unknown>): Volunteering | undefined {
  if (path.endsWith('/end')) return undefined
  return { ...registered, ...body }
}

/** What is sent, and what the server says to it. */
function serve(before: Volunteering | undefined, refusal?: string) {
  const sent: { path: string; body: Record<string, unknown> }[] = []
  let kept = before
  const read = (path: string) => {
    if (path === '/me') return ok(aMe({ roles: [{ role: 'resident', scope: '990100001' }] }))
    return ok(path === '/catalogue' ? aCatalogue : mine(kept))
  }
  fakeServer(({ path, method, body }) => {
    if (method === 'GET') return read(path)
    sent.push({ path, body })
    if (refusal) return refused(409, refusal, { title: '手里还有没办完的单，先办完，或者退回社区' })
    kept = after(path, body)
    return ok(mine(kept))
  })
  return sent
}

const open = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <MyVolunteering />
    </QueryClientProvider>,
  )
const press = async (name: string) => fireEvent.click(await screen.findByText(name))

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
  onlineManager.setOnline(true)
})
afterEach(cleanup)

describe('the volunteer’s page', () => {
  it('says what is missing before anything is sent, and keeps what was chosen', async () => {
    const sent = serve(undefined)
    open()
    await press('登记')

    await screen.findByText('选一样您愿意做的，跑跑腿也行')
    expect(sent).toEqual([])

    await press('搬搬抬抬')
    cleanup()
    open()
    expect((await screen.findByText('搬搬抬抬')).closest('[aria-checked="true"]')).not.toBeNull()
  })

  it('names everything that is missing at once, and looks first at what stands highest', async () => {
    serve(undefined)
    open()
    fireEvent.change(await screen.findByLabelText('电话'), { target: { value: '' } })
    await press('登记')

    await screen.findByText('写一个电话，邻居好找到您')
    expect(screen.getByText('选一样您愿意做的，跑跑腿也行')).toBeTruthy()
    expect(phone.calls.filter(({ name }) => name === 'pageScrollTo').at(-1)?.options).toMatchObject({
      selector: '#skills',
    })

    fireEvent.change(screen.getByLabelText('电话'), { target: { value: '123' } })
    await press('登记')

    await screen.findByText('电话的位数不对：手机 11 位，座机连区号写')
  })

  it('sends the registration whole, and shows what became of it', async () => {
    const sent = serve(undefined)
    open()
    await press('搬搬抬抬')
    await press('周末上午')
    fireEvent.change(screen.getByLabelText('怎么称呼您'), { target: { value: '周玉兰' } })
    fireEvent.change(screen.getByLabelText('电话'), { target: { value: '19900001001' } })
    const [community] = aCatalogue.communities
    if (!screen.getByText(community?.name ?? '').closest('[aria-checked="true"]'))
      await press(community?.name ?? '')
    await act(() => press('登记'))

    await screen.findByText('我的登记')
    expect(sent).toMatchObject([
      {
        path: '/me/volunteering',
        body: { skills: ['carrying'], hours: ['weekendMorning'], communityIds: [communityId] },
      },
    ])
  })

  it('pauses and goes on by one tap', async () => {
    const sent = serve(registered)
    open()
    await press('先歇一阵')
    await screen.findByText('先歇着，想来了再开')
    await press('先歇一阵')

    await screen.findByText('谢谢您，邻居找得到您了')
    expect(sent.map(({ body }) => body['isPaused'])).toEqual([true, false])
  })

  it('does not end while an order is in hand, and says what to do first', async () => {
    const sent = serve({ ...registered, inHand: 2 })
    open()
    await press('退出')

    await screen.findByText(/您手里还有 2 件没办完/)
    expect(sent).toEqual([])
  })

  it('says so when the server knows of one that the phone did not', async () => {
    serve(registered, 'hasOrdersInHand')
    open()
    await press('退出')
    const dialog = await screen.findByRole('dialog')
    const button = [...dialog.querySelectorAll('*')].filter((one) => one.textContent === '退出').pop()
    fireEvent.click(button as Element)

    await screen.findByText(/先办完，或者退回社区/)
  })
})
