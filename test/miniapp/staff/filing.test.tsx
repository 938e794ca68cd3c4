import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import { box } from '../../../miniapp/src/drafts/outbox'
import { queryClient } from '../../../miniapp/src/queryClient'
import { StaffOrder, type StaffOrderProps } from '../../../miniapp/src/staff/StaffOrder'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { workplaces } from '../../../miniapp/src/staff/workplaces'
import { CheckStage } from '../../../miniapp/src/worker/CheckStage'
import { paving } from '../../support/aStreet'
import { phone } from '../../support/taro/phone'
import { aCatalogue } from './aCatalogue'
import { anOrder, aStep, orderId } from './aSeen'
import { fakeServer, ok } from './fakeServer'

const stages: StaffOrderProps['stages'] = {
  ordered: { title: '核实', of: ['file', 'handle'], View: CheckStage },
}
const ordered: Seen = { order: anOrder(), steps: [aStep()], moves: ['file', 'handle', 'note'] }

const said = (choice: HTMLElement) => choice.textContent

async function openOrder(categoryCode = ordered.order.categoryCode) {
  const seen = { ...ordered, order: { ...ordered.order, categoryCode } }
  const server = fakeServer(({ path, method }) => {
    if (path === '/catalogue') return ok(aCatalogue)
    return method === 'GET' ? ok(seen) : ok({ order: { ...ordered.order, status: 'filed', version: 2 } })
  })
  render(
    <QueryClientProvider client={queryClient}>
      <StaffOrder orderId={orderId} place={workplaces.worker} stages={stages} />
    </QueryClientProvider>,
  )
  await screen.findByText('核实无误，报单')
  return server
}

beforeEach(() => {
  phone.forget()
  queryClient.clear()
  box.all().forEach(({ id }) => box.remove(id))
  onlineManager.setOnline(true)
})
afterEach(cleanup)

describe('what a grid worker corrects 核实', () => {
  it('says what 要快 is for where the class leaves no more time, and how long where it does', async () => {
    await openOrder()
    const ofUtilities = screen.getAllByRole('radio', { name: /^(照常|要快|危险)/ }).map(said)
    const hint = screen.queryByText(/照常就要 24 小时内办好。选“要快”，期限不变，派单和办的人在单子上看得到/)
    cleanup()
    phone.forget()
    queryClient.clear()

    await openOrder(paving.code)
    const ofPaving = screen.getAllByRole('radio', { name: /^(照常|要快|危险)/ }).map(said)

    expect(ofUtilities).toEqual(['照常 24 小时', '要快 单上标明', '危险 2 小时'])
    expect(hint).toBeTruthy()
    expect(ofPaving).toEqual(['照常 7 天', '要快 24 小时', '危险 2 小时'])
    expect(screen.queryByText(/期限不变/)).toBeNull()
  })

  it('is still there after the page was left', async () => {
    await openOrder()
    fireEvent.click(screen.getByText(/^危险/))
    cleanup()

    const { moves } = await openOrder()
    fireEvent.click(screen.getByText('核实无误，报单'))

    await screen.findByText(/报上去了/)
    expect(moves()[0]?.body).toEqual({ version: 1, priority: 'emergency' })
  })

  it('comes back with a filing that is taken back to be changed', async () => {
    await openOrder()
    fireEvent.click(screen.getByText(/^危险/))
    act(() => onlineManager.setOnline(false))
    fireEvent.click(screen.getByText('核实无误，报单'))
    await screen.findByText(/^等着交/)
    cleanup()
    act(() => onlineManager.setOnline(true))
    const waiting = box.all().map(({ body }) => body['priority' as never])

    await openOrder()
    fireEvent.click(await screen.findByText('先不交，拿回来改'))

    expect(waiting).toEqual(['emergency'])
    await waitFor(() =>
      expect(screen.getByRole('radio', { name: /^危险/ }).getAttribute('aria-checked')).toBe('true'),
    )
  })
})
