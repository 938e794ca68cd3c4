import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import type { Before } from '../../../shared/demand/demand'
import { queryClient } from '../../../miniapp/src/queryClient'
import { StaffOrder } from '../../../miniapp/src/staff/StaffOrder'
import { workplaces } from '../../../miniapp/src/staff/workplaces'
import { phone } from '../../support/taro/phone'
import { aCatalogue } from './aCatalogue'
import { filedSeen, orderId } from './aSeen'
import { fakeServer, ok } from './fakeServer'

const earlier = '990100001-00101-2602-01KGQ6Z0000000000000000000'
const demandId = '990100001-01KGQ6Z0000000000000000000'
const closing = {
  orderId: earlier,
  number: '0201-12345-5',
  closedAt: '2026-02-03T01:00:00.000Z',
  isThis: false,
}

async function openOrder(before: Before, isAgain = true) {
  const server = fakeServer(({ path }) => {
    if (path === '/catalogue') return ok(aCatalogue)
    if (path === `/orders/${orderId}/before`) return ok({ before })
    return path === `/orders/${orderId}` ? ok({ ...filedSeen(), ...(isAgain && { isAgain }) }) : undefined
  })
  render(
    <QueryClientProvider client={queryClient}>
      <StaffOrder orderId={orderId} place={workplaces.desk} stages={{}} />
    </QueryClientProvider>,
  )
  await screen.findByText('北门口的路灯三天不亮了')
  return server
}

beforeEach(() => {
  phone.forget()
  queryClient.clear()
})
afterEach(cleanup)

describe('反复 on the order', () => {
  it('leads to the closing before, with what was said, and to the group it lies in', async () => {
    const demand = { id: demandId, title: '路灯', orders: 5 }
    await openOrder({ times: 4, closings: [{ ...closing, verdict: 'partly', words: '灯泡换了' }], demand })

    expect(await screen.findByText('这一带同样的事，第 4 次了')).toBeTruthy()
    expect(screen.getByText('“灯泡换了” 单号 0201-12345-5')).toBeTruthy()
    fireEvent.click(screen.getByText('2月3日销单，部分解决'))
    fireEvent.click(screen.getByText('归在一起的 5 件：路灯'))

    const went = phone.calls.filter(({ name }) => name === 'navigateTo').map(({ options }) => options['url'])
    expect(went).toEqual([`/desk/order?id=${earlier}`, `/demand/demand?id=${demandId}`])
  })

  it('leads nowhere from its own closing', async () => {
    await openOrder({ times: 3, closings: [{ ...closing, orderId, isThis: true }] })
    expect(await screen.findByText('2月3日销单，就是这一张')).toBeTruthy()
  })

  it('is asked of no order that is not noted so', async () => {
    const { asked } = await openOrder({ times: 3, closings: [] }, false)

    expect(asked.map(({ path }) => path)).not.toContain(`/orders/${orderId}/before`)
  })
})
