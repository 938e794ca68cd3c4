import { fireEvent, render, screen } from '@testing-library/react'
import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import { box } from '../../../miniapp/src/drafts/outbox'
import { queryClient } from '../../../miniapp/src/queryClient'
import { StaffOrder, type StaffOrderProps } from '../../../miniapp/src/staff/StaffOrder'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { phone } from '../../support/taro/phone'
import { aCatalogue } from './aCatalogue'
import { orderId } from './aSeen'
import { fakeServer, ok, refused } from './fakeServer'

/** Nothing is kept of the test before. */
export function aNewPhone() {
  phone.forget()
  queryClient.clear()
  box.all().forEach(({ id }) => box.remove(id))
  onlineManager.setOnline(true)
}

type Opening = Omit<StaffOrderProps, 'orderId'>

/** An order at somebody's workplace, over a server that takes what is made on its newest version. */
export async function openStage(first: Seen, { place, stages }: Opening) {
  let seen = first
  const server = fakeServer(({ path, method, body }) => {
    if (path === '/catalogue') return ok(aCatalogue)
    if (method === 'GET') return ok(seen)
    if (body['version'] !== seen.order.version) return refused(409, 'changedMeanwhile', { order: seen.order })
    seen = { ...seen, order: { ...seen.order, version: seen.order.version + 1 } }
    return ok({ order: seen.order })
  })
  render(
    <QueryClientProvider client={queryClient}>
      <StaffOrder orderId={orderId} place={place} stages={stages} />
    </QueryClientProvider>,
  )
  await screen.findByText('一路走来')
  return { ...server, change: (to: (seen: Seen) => Seen) => (seen = to(seen)) }
}

export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
export const tick = (name: string | RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }))
export const write = (label: string, words: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: words } })
