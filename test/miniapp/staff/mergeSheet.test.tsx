import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { queryClient } from '../../../miniapp/src/queryClient'
import { StaffOrder } from '../../../miniapp/src/staff/StaffOrder'
import { workplaces } from '../../../miniapp/src/staff/workplaces'
import { phone } from '../../support/taro/phone'
import { aCatalogue } from './aCatalogue'
import { aCard, filedSeen, orderId } from './aSeen'
import { fakeServer, ok, refused } from './fakeServer'

const withUlid = (ulid: string) => `990100001-00101-2603-${ulid}`
const earlierId = withUlid('01KJQ6Y0000000000000000000')
const laterId = withUlid('01KJQ710000000000000000000')

const near = [
  aCard({ id: earlierId, number: '0302-00001-1', placeLabel: '梧桐里社区 2号楼' }),
  aCard({ id: laterId, number: '0302-00002-2', placeLabel: '梧桐里社区 3号楼' }),
]

const reasons = ['同一地点', '都说到“下水道”']

async function openSheet({ isCompared = true } = {}) {
  const server = fakeServer(({ path, method }) => {
    if (path === '/catalogue') return ok(aCatalogue)
    if (path.endsWith('/alike'))
      return isCompared
        ? ok({ orders: near.map((card) => ({ ...card, reasons })) })
        : refused(500, 'internal')
    if (path.startsWith('/orders/nearby')) return ok({ orders: near })
    const seen = { ...filedSeen(), moves: ['merge', 'note'] }
    return method === 'GET' ? ok(seen) : ok({ order: { ...seen.order, status: 'merged', version: 3 } })
  })
  render(
    <QueryClientProvider client={queryClient}>
      <StaffOrder orderId={orderId} place={workplaces.worker} stages={{}} />
    </QueryClientProvider>,
  )
  fireEvent.click(await screen.findByLabelText(/^更多/))
  fireEvent.click(await screen.findByText('和另一张是同一件事'))
  await screen.findByText(/0302-00001-1/)
  return server
}

beforeEach(() => {
  phone.forget()
  queryClient.clear()
})
afterEach(cleanup)

describe('merging an order 并单', () => {
  it('offers to go into what was reported earlier', async () => {
    const { moves } = await openSheet()

    const choices = screen.getAllByRole('radio')
    fireEvent.click(choices[0] as HTMLElement)
    fireEvent.click(screen.getByText('并过去'))

    await screen.findByText(/并过去了/)
    expect(choices).toHaveLength(1)
    expect(moves()[0]?.body).toEqual({ version: 2, intoOrderId: earlierId })
  })

  it('says under each why it may be the same', async () => {
    await openSheet()

    expect(screen.getByRole('radio', { name: /0302-00001-1，同一地点，都说到“下水道”$/ })).toBeTruthy()
    expect(screen.getByText(/0302-00002-2.*同一地点 · 都说到“下水道”/)).toBeTruthy()
  })

  it('offers what is near and of the same kind where they cannot be compared', async () => {
    await openSheet({ isCompared: false })

    expect(screen.getAllByRole('radio')).toHaveLength(1)
    expect(screen.queryByText(/同一地点/)).toBeNull()
  })

  it('leads to what was reported later, to take that in', async () => {
    await openSheet()

    fireEvent.click(screen.getByText(/0302-00002-2/))

    expect(screen.getByText('一路走来')).toBeTruthy()
    expect(screen.queryByText('并过去')).toBeNull()
    expect(phone.calls.find(({ name }) => name === 'navigateTo')?.options).toMatchObject({
      url: `/worker/order?id=${laterId}`,
    })
  })
})
