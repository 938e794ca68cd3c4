import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import type { TopicSeen } from '../../../shared/topic/topic'
import TopicPage from '../../../miniapp/src/topic/topic'
import { phone } from '../../support/taro/phone'
import { ok, refused } from '../staff/fakeServer'
import { aTopic, nothingSaid, topicId } from './aTopic'
import { aNewTopicPhone, choose, goOffline, open, press, serve, toasts, write } from './topicPhone'

const path = `/topics/${topicId}`

/** Every move is answered with the topic as it is after it. */
function served(topic: TopicSeen, after: (body: Record<string, unknown>) => TopicSeen = () => topic) {
  return serve(({ path: to, method, body }) => {
    if (method === 'POST') return ok({ topic: after(body) })
    if (to === path) return ok({ topic })
    if (to === `${path}/meetings`) return ok({ meetings: [], mayCall: false })
    if (to.startsWith(`${path}/opinions?`)) return ok(nothingSaid)
    return to === `${path}/motions` ? ok({ motions: [] }) : undefined
  })
}

const promise = (n: number, more: object = {}): TopicSeen['promises'][number] => ({
  n,
  what: `第 ${n} 件承诺`,
  by: '市政养护所',
  until: '2026-04-30',
  isLate: false,
  orders: [],
  state: 'inWork',
  ...more,
})

beforeEach(() => {
  aNewTopicPhone()
  phone.params = { id: topicId }
})
afterEach(cleanup)

describe('what each step asks of a neighbour', () => {
  it('提事: seconded once by a household, and says how many it still takes', async () => {
    const topic = aTopic({ status: 'raise', moves: ['support'] })
    const { moves } = served(topic, () => ({
      ...topic,
      support: { count: 4, needed: 20 },
      mine: { ...topic.mine, hasSupported: true },
    }))
    open(<TopicPage />)
    await screen.findByText('再有 17 户附议，就往下议')
    await press('我家附议')

    await screen.findByText(/您家附议过了/)
    expect(moves().map((one) => [one.path, one.body])).toEqual([[`${path}/support`, {}]])
    expect(toasts()).toEqual(['算上您家，4 户了'])
    expect(screen.queryByRole('button', { name: '我家附议' })).toBeNull()
  })

  it('提事: the raiser’s own home is told why it is asked', async () => {
    const { mine } = aTopic()
    served(aTopic({ status: 'raise', moves: ['support'], mine: { ...mine, isRaiser: true } }))
    open(<TopicPage />)

    await screen.findByText(/您家这一户也要点一下附议/)
  })

  it('公示: takes an objection and shows each answer', async () => {
    const topic = aTopic({
      status: 'publish',
      at: 2,
      moves: ['object'],
      objections: [
        {
          id: '1',
          words: '没算消防通道',
          at: '2026-03-05T00:00:00.000Z',
          isMine: false,
          answer: { words: '量过了，留了 4 米', at: '2026-03-06T00:00:00.000Z', isUpheld: false },
        },
      ],
    })
    const { moves } = served(topic)
    open(<TopicPage />)
    await screen.findByText('量过了，留了 4 米')
    await press('有异议，提出来')
    await press('交上去')
    await screen.findByText('写一句就行')
    await write('哪里不对？', '我家那一票没算上')
    await press('交上去')

    await waitFor(() => expect(moves().map(({ body }) => body)).toEqual([{ words: '我家那一票没算上' }]))
    expect(toasts()).toEqual(['收到了，答复会贴在这里'])
  })

  it('办事: shows what was promised, and how far its orders are', async () => {
    const order = { id: '990100001-1', number: '1122-12345-1', categoryName: '停车划线', isClosed: true }
    served(
      aTopic({
        status: 'act',
        promises: [
          promise(1, { orders: [order, { ...order, id: '990100001-2', isClosed: false }] }),
          promise(2, { isLate: true, state: 'waiting' }),
        ],
      }),
    )
    open(<TopicPage />)

    await screen.findByText('2 张单，办好了 1 张')
    expect(screen.getByText('晚了')).toBeTruthy()
    expect(screen.getByText('2 件，做到 0 件')).toBeTruthy()
  })

  it('办事: says whose report it is, and which of its orders stand open beside it', async () => {
    const order = { id: '990100001-1', number: '1122-12345-1', categoryName: '停车划线', isClosed: false }
    const at = '2026-04-01T00:00:00.000Z'
    const report = { is: 'kept' as const, by: '梧桐里社区', words: '划好了', photoUrls: [], at }
    served(aTopic({ status: 'act', promises: [promise(1, { state: 'kept', report, orders: [order] })] }))
    open(<TopicPage />)

    await screen.findByText('梧桐里社区报的结果：做到了')
    expect(screen.getByText('关联的单还有 1 张没办完。')).toBeTruthy()
  })

  it('评事: judges each promise, keeps the answers until they are sent, and may change them', async () => {
    const topic = aTopic({ status: 'judge', moves: ['judge'], promises: [promise(1), promise(2)] })
    const { moves } = served(topic)
    open(<TopicPage />)
    await press('交我家的评价')
    await screen.findByText('先选一件，做到没有')

    const [kept] = await screen.findAllByRole('radio', { name: '做到了' })
    if (kept) await act(async () => void fireEvent.click(kept))
    const broken = screen.getAllByRole('radio', { name: '没做到' })
    await act(async () => void fireEvent.click(broken[1] as Element))
    cleanup()
    open(<TopicPage />)
    await press('交我家的评价')

    await waitFor(() =>
      expect(moves().map(({ body }) => body)).toEqual([
        {
          judged: [
            { n: 1, is: 'kept' },
            { n: 2, is: 'broken' },
          ],
        },
      ]),
    )
  })

  it('评事: what her home said with it stays when only the answer changes', async () => {
    const said = { judged: [{ n: 1, is: 'kept' as const }], judgedWords: '划得直' }
    const topic = aTopic({ status: 'judge', moves: ['judge'], promises: [promise(1)] })
    const { moves } = served({ ...topic, mine: { ...topic.mine, ...said } })
    open(<TopicPage />)
    await screen.findByText('您家评过了，截止前能改')
    expect(screen.queryByRole('button', { name: '改成这样' })).toBeNull()
    const partly = await screen.findByRole('radio', { name: '做到一部分' })
    await act(async () => void fireEvent.click(partly))
    await press('改成这样')

    await waitFor(() =>
      expect(moves().map(({ body }) => body)).toEqual([
        { judged: [{ n: 1, is: 'partly' }], words: '划得直' },
      ]),
    )
  })

  it('withdraws with the version it was looked at, and says so when it has changed', async () => {
    const topic = aTopic({ status: 'raise', moves: ['withdraw', 'support'] })
    const { moves } = serve(({ path: to, method }) => {
      if (method === 'POST') return refused(409, 'changedMeanwhile', { title: '别人刚动过，看新的再决定' })
      return to === path ? ok({ topic }) : ok({ meetings: [], motions: [] })
    })
    open(<TopicPage />)
    await press(/^更多/)
    await choose(/^撤回这件事/, 'link')
    await choose('已经解决了')
    await press('撤回')

    await screen.findByText('别人刚动过，看新的再决定')
    expect(moves().map(({ body }) => body)).toEqual([{ version: 4, reason: '已经解决了' }])
  })

  it('supports nothing behind one’s back: without network it says so', async () => {
    served(aTopic({ status: 'raise', moves: ['support'] }))
    open(<TopicPage />)
    await screen.findByText('我家附议')
    goOffline()
    await press('我家附议')

    await screen.findByText('没有网，还没附议上。有网了再点一次。')
  })
})
