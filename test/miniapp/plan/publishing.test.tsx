import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import PlanPage from '../../../miniapp/src/plan/plan'
import { planSaid, standingOf } from '../../../miniapp/src/plan/planSaid'
import { PlanSlip } from '../../../miniapp/src/plan/PlanSlip'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok } from '../staff/fakeServer'
import { anEntry, aPlan, planId } from './aPlan'

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

describe("a month's plan", () => {
  it('is published only after it was asked whether it shall be read by all', async () => {
    const plan = aPlan({ status: 'draft', moves: ['add', 'publish'] })
    const server = fakeServer(({ path }) => {
      if (path === '/me') return ok(aMe({ roles: [{ role: 'supervisor', scope: '990100001' }] }))
      if (path === '/catalogue') return ok(aCatalogue)
      return ok(path.endsWith('/figures') ? { figures: [] } : { plan })
    })
    phone.params = { id: planId }
    render(
      <QueryClientProvider client={queryClient}>
        <PlanPage />
      </QueryClientProvider>,
    )

    await press('公开')
    expect(await screen.findByText(/^现在公开.*3月的 2 件？$/)).toBeTruthy()
    expect(server.moves()).toEqual([])
    await press('公开，让居民看到')

    await waitFor(() => expect(server.moves()).toHaveLength(1))
    expect(server.moves()[0]).toMatchObject({ path: `/plans/${planId}/publish`, body: { version: 4 } })
  })

  it('a month that has not begun is nowhere said to be under way, until its first day', () => {
    const [before, first] = ['2026-02-28T15:59:00Z', '2026-02-28T16:00:00Z'].map(Date.parse) as [
      number,
      number,
    ]
    const noted = anEntry(3, {
      notes: [{ n: 1, words: '先去看了', by: '市政养护所', at: '2026-02-27T02:00:00Z' }],
    })
    const plan = aPlan({ list: [anEntry(1), anEntry(2), noted] })
    const words = (now: number) => plan.list.map((entry) => standingOf(entry, plan, now).word)
    expect([planSaid(plan, before), ...words(before)]).toEqual([
      '3 件，还没开始 3 件',
      '还没开始',
      '还没开始',
      '在办',
    ])
    expect([planSaid(plan, first), ...words(first)]).toEqual([
      '3 件，还没结果 3 件',
      '等着办',
      '等着办',
      '在办',
    ])

    render(
      <>
        <PlanSlip card={aPlan({ month: '2099-01' })} />
        <PlanSlip card={aPlan()} />
      </>,
    )
    expect(screen.getByText('下个月办')).toBeTruthy()
    expect(screen.getByText('在办')).toBeTruthy()
  })
})
