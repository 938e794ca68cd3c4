import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import EntryPage from '../../../miniapp/src/plan/entry'
import { figuresSaid } from '../../../miniapp/src/plan/planSaid'
import PlanPage from '../../../miniapp/src/plan/plan'
import WritePage from '../../../miniapp/src/plan/write'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import type { Role } from '../../../shared/actor'
import { bandOf } from '../../../shared/campaign/bands'
import type { EntryFigures, PlanSeen } from '../../../shared/plan/plan'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok, refused } from '../staff/fakeServer'
import { anEntry, aPlan, planId } from './aPlan'

type Served = { plan?: PlanSeen; role?: Role; figures?: EntryFigures[]; refusal?: string }

function serve({ plan = aPlan(), role = 'supervisor', figures = [], refusal }: Served = {}) {
  return fakeServer(({ path, method }) => {
    if (path === '/me') return ok(aMe({ roles: [{ role, scope: '990100001' }] }))
    if (path === '/catalogue') return ok(aCatalogue)
    if (method === 'POST' && refusal) return refused(409, refusal)
    if (path.endsWith('/figures')) return ok({ figures })
    return path.startsWith('/plans/') ? ok({ plan: { ...plan, id: path.split('/')[2] } }) : undefined
  })
}

const show = (page: JSX.Element, params: Record<string, string>) => {
  phone.params = params
  render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>)
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

describe('月度治理', () => {
  it('a resident reads what, who and what came of it, and is asked for nothing', async () => {
    const figures = [
      {
        entryId: '202603-1',
        before: { band: { from: 10, to: 19 }, month: '2026-02', to: '2026-02-28T16:00:00.000Z' },
        since: { band: { from: 0, to: 4 }, month: '2026-03', to: '2026-03-31T16:00:00.000Z' },
      },
    ]
    const list = [
      anEntry(1, { since: '2026-02' }),
      anEntry(2, { dropped: { reason: '并到专题里', at: '2026-03-09T02:00:00.000Z' } }),
      anEntry(3, { result: { is: 'not', words: '电力容量不够', at: '2026-03-30T02:00:00.000Z' } }),
    ]
    serve({ plan: aPlan({ list }), role: 'resident', figures })
    show(<PlanPage />, { id: planId })

    expect(await screen.findByText(/上月结转/)).toBeTruthy()
    expect(await screen.findByText(/2月报了 10–19 件，.*3月报了不到 5 件，少了/)).toBeTruthy()
    expect(screen.getByText('为什么撤下：并到专题里')).toBeTruthy()
    expect(screen.getByText('电力容量不够')).toBeTruthy()
    expect(screen.getByText('没办成')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /加一件|收尾|公开/ })).toBeNull()
  })

  it('says how far a month is counted, and of two whole months alone whether it was fewer', () => {
    const now = Date.parse('2026-03-12T02:00:00Z')
    const of = (month: string, to: string, from: number) => ({ band: bandOf(from), month, to })
    const february = (from: number) => of('2026-02', '2026-02-28T16:00:00.000Z', from)
    const running = (from: number) => of('2026-03', '2026-03-11T16:00:00.000Z', from)
    const said = (before: EntryFigures['before'], since: EntryFigures['before']) =>
      figuresSaid({ entryId: '202603-1', before, since }, now)
    expect(said(february(60), running(12))).toBe('2月报了 50–99 件，3月到11日报了 10–19 件')
    expect(said(february(2), running(0))).toBe('2月报了不到 5 件，3月到11日也是')
    expect(said(of('2026-01', '2026-01-31T16:00:00.000Z', 3), february(1200))).toBe(
      '1月报了不到 5 件，2月报了 1000 件以上，多了',
    )
    const staff = { ...running(0), band: undefined, count: 7 }
    expect(said({ ...february(0), band: undefined, count: 12 }, staff)).toBe(
      '2月报了 12 件，3月到11日报了 7 件',
    )
  })

  it('a draft is put in another order one place at a time, as it was read', async () => {
    const server = serve({ plan: aPlan({ status: 'draft', moves: ['add', 'arrange', 'publish'] }) })
    show(<PlanPage />, { id: planId })

    await press('第 2 件，往前排')

    await waitFor(() => expect(server.moves()).toHaveLength(1))
    expect(server.moves()[0]).toMatchObject({
      path: `/plans/${planId}/arrange`,
      body: { version: 4, entryIds: ['202603-2', '202603-1'] },
    })
  })

  it('the end of a month says how many go on, before it is so', async () => {
    const list = [
      anEntry(1),
      anEntry(2, { result: { is: 'done', words: '装好了', at: '2026-03-30T02:00:00.000Z' } }),
    ]
    const server = serve({ plan: aPlan({ list, moves: ['add', 'close'] }), refusal: 'earlierPlanOpen' })
    show(<PlanPage />, { id: planId })
    await press('收尾')

    expect(await screen.findByText(/1 件还没有结果/)).toBeTruthy()
    await press('收尾，结转 1 件')
    await waitFor(() => expect(server.moves()).toHaveLength(1))
    expect((await screen.findAllByText('earlierPlanOpen')).length).toBeGreaterThan(0)
  })

  it('what all have read is let go with a reason alone, what is a draft without', async () => {
    const server = serve({ plan: aPlan({ list: [anEntry(1, { moves: ['drop', 'progress', 'settle'] })] }) })
    show(<EntryPage />, { id: planId, entry: '202603-1' })
    await press(/^更多/)
    await press('撤下')
    expect(await screen.findByText('写一句为什么')).toBeTruthy()
    fireEvent.click(screen.getByText('已经没有人报了'))
    await press('撤下')

    await waitFor(() => expect(server.moves()).toHaveLength(1))
    expect(server.moves()[0]?.body).toEqual({ version: 4, entryId: '202603-1', reason: '已经没有人报了' })
  })

  it('of a month that nobody published what all have read goes on, and is let go with a reason alone', async () => {
    const list = [anEntry(1, { since: '2026-02', moves: ['drop'] }), anEntry(2)]
    serve({ plan: aPlan({ status: 'draft', list, moves: ['arrange', 'close'] }) })
    show(<PlanPage />, { id: planId })
    expect(await screen.findByText(/这个月过去了，没公开/)).toBeTruthy()
    await press('收尾')
    expect(await screen.findByText(/1 件还没有结果/)).toBeTruthy()
    cleanup()
    show(<EntryPage />, { id: planId, entry: '202603-1' })
    await press('撤下')
    expect(screen.queryByText('修改')).toBeNull()
    expect(await screen.findByText('撤下的还列在这个月里，公开以后居民看得到原因。')).toBeTruthy()
  })

  it('a result is chosen and said, never one without the other', async () => {
    const server = serve({ plan: aPlan({ list: [anEntry(1, { moves: ['progress', 'settle'] })] }) })
    show(<EntryPage />, { id: planId, entry: '202603-1' })
    await press('定结果')
    fireEvent.click(await screen.findByText('没办成'))
    await press('定下来')
    expect(await screen.findByText('写一句')).toBeTruthy()
    expect(server.moves()).toEqual([])
    fireEvent.change(screen.getByLabelText('写一句'), { target: { value: '配电箱没到' } })
    await press('定下来')

    await waitFor(() => expect(server.moves()).toHaveLength(1))
    expect(server.moves()[0]?.body).toMatchObject({ result: 'not', words: '配电箱没到' })
  })

  it('from a common demand it is put on the list under its name, and what is missing is asked for first', async () => {
    const server = serve({ plan: aPlan({ status: 'draft', version: 0, list: [], moves: ['add'] }) })
    const id = `990100001-${'7'.repeat(26)}`
    show(<WritePage />, { kind: 'demand', source: id, title: encodeURIComponent('路灯') })

    await press('列上')
    expect(await screen.findByText('定一个负责的单位')).toBeTruthy()
    // What is counted is known from the group.
    expect(screen.queryByText('选类别')).toBeNull()
    fireEvent.change(screen.getByLabelText('月底办到什么样'), { target: { value: '都亮' } })
    fireEvent.click(screen.getByText('市政养护所'))
    expect(server.moves()).toEqual([])
    await press('列上')

    await waitFor(() => expect(server.moves()).toHaveLength(1))
    expect(server.moves()[0]?.body).toEqual({
      version: 0,
      title: '路灯',
      target: '都亮',
      unitId: '990100001U01',
      source: { kind: 'demand', id },
    })
  })

  it('in own words a category without a place counts nothing, and says so', async () => {
    const server = serve({ plan: aPlan({ status: 'draft', list: [], moves: ['add'] }) })
    show(<WritePage />, { month: '2026-03' })
    fireEvent.change(await screen.findByLabelText('什么事'), { target: { value: '路灯' } })
    fireEvent.change(screen.getByLabelText('月底办到什么样'), { target: { value: '都亮' } })
    fireEvent.click(screen.getByText('市政养护所'))
    await press('选类别')
    fireEvent.click(await screen.findByText('路灯不亮'))
    await press('列上')
    expect(await screen.findByText('选了类别，再选地方，才数得出来')).toBeTruthy()
    fireEvent.click(screen.getByText('全街道'))
    await press('列上')

    await waitFor(() => expect(server.moves()).toHaveLength(1))
    expect(server.moves()[0]?.body).toMatchObject({
      about: { categoryCodes: ['A01'], places: ['990100001'] },
    })
  })
})
