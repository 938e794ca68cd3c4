import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { queryClient } from '../../../miniapp/src/queryClient'
import { StaffOrder } from '../../../miniapp/src/staff/StaffOrder'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { workplaces } from '../../../miniapp/src/staff/workplaces'
import { WorkStage } from '../../../miniapp/src/worker/WorkStage'
import { aCatalogue } from '../staff/aCatalogue'
import { anOrder, aStep, orderId } from '../staff/aSeen'
import { fakeServer, ok, refused } from '../staff/fakeServer'
import { aNewPhone, press } from '../staff/openStage'

const hers = { id: 'person-heayi', kind: 'person', name: '贺阿姨', unitName: '志愿者' } as const
const pool = { id: 'pool-990100001001', kind: 'pool', name: '梧桐里社区抢单池' } as const
const desk = { id: 'desk-990100001001', kind: 'desk', name: '梧桐里社区' } as const

const grabbed: Seen = {
  order: anOrder({ kind: 'help', status: 'accepted', version: 4, holder: hers }),
  steps: [
    aStep(),
    aStep({ version: 3, move: 'dispatch', from: 'filed', to: 'dispatched', holder: pool }),
    aStep({
      version: 4,
      move: 'grab',
      from: 'dispatched',
      to: 'accepted',
      by: { role: 'volunteer', name: '贺阿姨', isMe: true },
      holder: hers,
    }),
  ],
  moves: ['finish', 'return', 'note'],
}

/** What she gave back is nobody's to read who neither asked for it nor serves. */
function serve() {
  let isBack = false
  return fakeServer(({ path, method }) => {
    if (path === '/catalogue') return ok(aCatalogue)
    if (method === 'GET') return isBack ? refused(404, 'notFound') : ok(grabbed)
    isBack = true
    return ok({ order: { ...grabbed.order, status: 'filed', version: 5, holder: desk } })
  })
}

const stages = { accepted: { title: '在办', of: ['finish' as const], View: WorkStage } }

beforeEach(aNewPhone)
afterEach(cleanup)

it('gives it back in a volunteer’s words, and keeps her own step in sight', async () => {
  const { moves } = serve()
  render(
    <QueryClientProvider client={queryClient}>
      <StaffOrder orderId={orderId} place={workplaces.volunteer} stages={stages} />
    </QueryClientProvider>,
  )
  await screen.findByText('一路走来')
  press(/更多/)
  fireEvent.click(screen.getByRole('link', { name: /^我去不了了/ }))
  const sheet = within(screen.getByRole('dialog'))
  expect(sheet.queryByText('不归我们管')).toBeNull()
  expect(sheet.queryByText(/裁定/)).toBeNull()

  fireEvent.click(sheet.getByRole('checkbox', { name: '临时有事' }))
  press('交回社区，另请人去')

  await screen.findByText('您退单')
  expect(screen.getByText('临时有事')).toBeTruthy()
  expect(moves()).toMatchObject([{ path: `/orders/${orderId}/return`, body: { reason: '临时有事' } }])
  expect(screen.queryByRole('button', { name: '办结' })).toBeNull()
})
