import { cleanup, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import CampaignPage from '../../../miniapp/src/campaign/campaign'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import type { CampaignSeen } from '../../../shared/campaign/campaign'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { fakeServer, ok } from '../staff/fakeServer'

const id = '990100001-01KJP00000000000000000000A'
const lamp = {
  id: '990100001-00101-2603-01KJP00000000000000000000B',
  number: '2603020001',
  categoryName: '路灯不亮',
  placeLabel: '1号楼',
  reportedAt: '2026-03-02T02:00:00.000Z',
  isOpen: true,
  cameBack: 0,
}
const campaign: CampaignSeen = {
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
  inside: {
    place: '990100001001',
    owner: { unitId: '990100001U01' },
    orders: [lamp],
    unseen: 2,
    history: [],
  },
  moves: [],
}

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

it('counts the linked orders that are not to be opened, and says so', async () => {
  fakeServer(({ path }) => {
    if (path === '/me') return ok(aMe({ roles: [{ role: 'handler', scope: '990100001U01' }] }))
    if (path.endsWith('/figures')) return ok({})
    return path === `/campaigns/${id}` ? ok({ campaign }) : undefined
  })
  phone.params = { id }
  render(
    <QueryClientProvider client={queryClient}>
      <CampaignPage />
    </QueryClientProvider>,
  )

  expect(await screen.findByText('3 件')).toBeTruthy()
  expect(screen.getByText(/路灯不亮 · 1号楼/)).toBeTruthy()
  expect(screen.getByText('另外 2 件不公开，又不归您管，只算件数。')).toBeTruthy()
})
