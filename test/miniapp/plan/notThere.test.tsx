import { cleanup, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import DemandPage from '../../../miniapp/src/demand/demand'
import EntryPage from '../../../miniapp/src/plan/entry'
import WritePage from '../../../miniapp/src/plan/write'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import type { RoleHeld } from '../../../shared/actor'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok } from '../staff/fakeServer'
import { aPlan, planId } from './aPlan'

const serve = (held: RoleHeld) =>
  fakeServer(({ path }) => {
    if (path === '/me') return ok(aMe({ roles: [held] }))
    if (path === '/catalogue') return ok(aCatalogue)
    return path.startsWith('/plans/') ? ok({ plan: aPlan({ status: 'draft', list: [] }) }) : undefined
  })
const supervisor: RoleHeld = { role: 'supervisor', scope: '990100001' }

const show = (page: JSX.Element, params: Record<string, string>) => {
  phone.params = params
  render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>)
}

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

describe('a page without what it is about', () => {
  it.each([
    ['an entry without a month', <EntryPage key='e' />, {}],
    ['an entry that the month has not got', <EntryPage key='m' />, { id: planId, entry: '202603-9' }],
    ['a common demand without its number', <DemandPage key='d' />, {}],
  ])('%s says so', async (_, page, params) => {
    serve(supervisor)
    show(page, params)

    expect(await screen.findByText(/没有这一件/)).toBeTruthy()
  })

  it('who plans no month is told so before she writes anything', async () => {
    serve({ role: 'dispatcher', scope: '990100001001' })
    show(<WritePage />, { month: '2026-03' })

    expect(await screen.findByText('这一页给街道用')).toBeTruthy()
    expect(screen.queryByLabelText('什么事')).toBeNull()
  })
})
