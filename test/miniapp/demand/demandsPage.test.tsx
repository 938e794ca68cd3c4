import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import DemandsPage from '../../../miniapp/src/demand/demands'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok } from '../staff/fakeServer'

const card = (matter: string, cameBack: number) => ({
  id: `990100001-${String(cameBack).repeat(26)}`,
  title: `听松社区：${matter}`,
  matter,
  categoryName: matter,
  orders: 9 - cameBack,
  lately: 1,
  months: [{ month: '2026-03', n: 1 }],
  placeLabels: [],
  since: '2025-02',
  cameBack,
})

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

describe('共性诉求', () => {
  it('what came back most stands first of all that was read, not of its page alone', async () => {
    fakeServer(({ path }) => {
      if (path === '/me') return ok(aMe({ roles: [{ role: 'supervisor', scope: '990100001' }] }))
      if (path === '/catalogue') return ok(aCatalogue)
      if (path === '/demands') return ok({ demands: [card('积水', 1)], cursor: 'next' })
      if (path.startsWith('/demands?')) return ok({ demands: [card('路灯', 4)] })
      return undefined
    })
    render(
      <QueryClientProvider client={queryClient}>
        <DemandsPage />
      </QueryClientProvider>,
    )

    await screen.findByText(/积水 · /)
    fireEvent.click(screen.getByText('再取单子少一些的'))
    await screen.findByText(/路灯 · /)

    expect(screen.getAllByText(/ · \d 件$/).map((one) => one.textContent)).toEqual([
      '听松社区：路灯 · 5 件',
      '听松社区：积水 · 8 件',
    ])
    expect(screen.getAllByText('2025年2月起，最近一件在 2026年3月')).toHaveLength(2)
  })
})
