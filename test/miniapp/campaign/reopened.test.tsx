import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import CampaignPage from '../../../miniapp/src/campaign/campaign'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import type { CampaignSeen } from '../../../shared/campaign/campaign'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { fakeServer, ok } from '../staff/fakeServer'

const id = '990100001-01KJP00000000000000000000A'
const running: CampaignSeen = {
  id,
  title: '路灯专题',
  status: 'running',
  placeName: '梧桐里社区',
  ownerName: '市政养护所',
  until: '2099-04-30',
  isLate: false,
  version: 2,
  why: '一个冬天报了十几回',
  notes: [],
  moves: [],
}

function show(more: Partial<CampaignSeen>) {
  fakeServer(({ path }) => {
    if (path === '/me') return ok(aMe())
    if (path.endsWith('/figures')) return ok({})
    return path === `/campaigns/${id}` ? ok({ campaign: { ...running, ...more } }) : undefined
  })
  phone.params = { id }
  render(
    <QueryClientProvider client={queryClient}>
      <CampaignPage />
    </QueryClientProvider>,
  )
}

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

it('what was begun anew still says that it was closed, and why it goes on', async () => {
  const photo = (key: string) => ({ key, url: `/photos/${key}` })
  const at = '2026-02-03T02:00:00.000Z'
  const closing = {
    result: 'solved' as const,
    words: '换了整条线',
    at,
    before: photo('a'),
    after: photo('b'),
  }
  show({
    earlier: [
      { at, reopenedAt: '2026-02-20T02:00:00.000Z', closing, reason: '又灭了两根' },
      { at: '2026-01-03T02:00:00.000Z', reopenedAt: '2026-01-20T02:00:00.000Z' },
    ],
  })

  expect(await screen.findByText(/2月3日.*办结过：解决了，换了整条线$/)).toBeTruthy()
  expect(screen.getByText(/2月20日.*重启：又灭了两根$/)).toBeTruthy()
  expect(screen.getByText(/1月3日.*办结过$/)).toBeTruthy()
  expect(screen.getByText(/1月20日.*重启$/)).toBeTruthy()
  expect(screen.getByRole('button', { name: /^路灯专题，2月3日办结的时候/ })).toBeTruthy()
})

const inside = (open: number, late: number): CampaignSeen['inside'] => ({
  place: '990100001001',
  owner: { unitId: '990100001U01' },
  orders: [],
  unseen: open,
  left: { open, late },
  history: [],
})

it.each([
  [2, 1, '还有 2 件关联的单没办完，其中 1 件超期'],
  [2, 0, '还有 2 件关联的单没办完'],
])('before anything is chosen the closing says that %i are open and %i late', async (open, late, words) => {
  show({ moves: ['close'], inside: inside(open, late) })
  fireEvent.click(await screen.findByRole('button', { name: '办结' }))
  expect(await screen.findByText(words)).toBeTruthy()
  expect(screen.getByText('没办完也可以办结，下面写清还差什么。')).toBeTruthy()
})

it('whoever begins it anew is told that residents read why', async () => {
  show({ status: 'closed', moves: ['reopen'] })
  fireEvent.click(await screen.findByRole('button', { name: '重启' }))
  expect(await screen.findByText(/^居民看得到/)).toBeTruthy()
})
