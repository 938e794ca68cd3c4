import { act, cleanup, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { queryClient } from '../../../miniapp/src/queryClient'
import ResidentOrder from '../../../miniapp/src/resident/order'
import { StaffOrder } from '../../../miniapp/src/staff/StaffOrder'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { workplaces } from '../../../miniapp/src/staff/workplaces'
import { GrabStage } from '../../../miniapp/src/volunteer/GrabStage'
import { phone } from '../../support/taro/phone'
import { aCatalogue } from '../staff/aCatalogue'
import { anOrder, aStep, orderId } from '../staff/aSeen'
import { fakeServer, ok, refused } from '../staff/fakeServer'
import { aNewPhone } from '../staff/openStage'

const pool = { id: 'pool-990100001001', kind: 'pool', name: '梧桐里社区抢单池' } as const
const pooled: Seen = {
  order: anOrder({ kind: 'help', status: 'dispatched', version: 3, holder: pool }),
  steps: [aStep()],
  moves: ['grab'],
}

const pages = {
  volunteer: (
    <StaffOrder
      orderId={orderId}
      place={workplaces.volunteer}
      stages={{ dispatched: { title: '搭把手', of: ['grab'], View: GrabStage } }}
    />
  ),
  resident: <ResidentOrder />,
}
const open = (page: keyof typeof pages) =>
  render(<QueryClientProvider client={queryClient}>{pages[page]}</QueryClientProvider>)

let isGrabbedByAnother = false
const serve = () =>
  fakeServer(({ path }) => {
    if (path === '/catalogue') return ok(aCatalogue)
    return isGrabbedByAnother ? refused(404, 'notFound') : ok(pooled)
  })

beforeEach(() => {
  aNewPhone()
  phone.params = { id: orderId }
  isGrabbedByAnother = false
})
afterEach(cleanup)

it.each(['volunteer', 'resident'] as const)(
  'shows the %s no kept copy, and nothing to press on it, once the order is another’s',
  async (page) => {
    serve()
    open(page)
    await screen.findByText('一路走来')
    cleanup()
    // Closed and opened again: only what the phone kept is left.
    queryClient.clear()
    isGrabbedByAnother = true

    open(page)

    await screen.findByText(/不在您这里了/)
    expect(screen.queryByRole('button', { name: '我去' })).toBeNull()
    expect(screen.queryByText('一路走来')).toBeNull()

    cleanup()
    queryClient.clear()
    open(page)
    await screen.findByText('没有这一件')
    await act(async () => undefined)
  },
)
