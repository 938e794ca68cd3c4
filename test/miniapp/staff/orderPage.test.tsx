import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import { DispatchStage } from '../../../miniapp/src/desk/DispatchStage'
import { box, sender } from '../../../miniapp/src/drafts/outbox'
import { queryClient } from '../../../miniapp/src/queryClient'
import { StaffOrder } from '../../../miniapp/src/staff/StaffOrder'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { workplaces } from '../../../miniapp/src/staff/workplaces'
import { phone } from '../../support/taro/phone'
import { aCatalogue } from './aCatalogue'
import { after, dispatchedByWen, filedSeen, noteOfResident, orderId, unit } from './aSeen'
import { fakeServer, ok, refused } from './fakeServer'

const stages = { filed: { title: '派单', of: ['dispatch' as const], View: DispatchStage } }

const dispatchedByMe = (seen: Seen) =>
  after(
    seen,
    { move: 'dispatch', by: { role: 'dispatcher', name: '顾青', isMe: true }, holder: unit },
    { status: 'dispatched', holder: unit },
  )

/** One order on the server, which is dispatched when somebody does so on its newest version. */
function serverWith(first: Seen) {
  let seen = first
  const server = fakeServer(({ path, method, body }) => {
    if (path === '/catalogue') return ok(aCatalogue)
    if (method === 'GET') return ok(seen)
    if (body['version'] !== seen.order.version) return refused(409, 'changedMeanwhile', { order: seen.order })
    seen = dispatchedByMe(seen)
    return ok({ order: seen.order })
  })
  return { ...server, change: (to: (seen: Seen) => Seen) => (seen = to(seen)) }
}

async function openOrder() {
  render(
    <QueryClientProvider client={queryClient}>
      <StaffOrder orderId={orderId} place={workplaces.desk} stages={stages} />
    </QueryClientProvider>,
  )
  return screen.findByText('派给市政养护所')
}

const write = (words: string) =>
  fireEvent.change(screen.getByLabelText('交代一句'), { target: { value: words } })

beforeEach(() => {
  phone.forget()
  queryClient.clear()
  box.all().forEach(({ id }) => box.remove(id))
  onlineManager.setOnline(true)
})
afterEach(cleanup)

it('a link without an order says so, and asks nobody', async () => {
  render(
    <QueryClientProvider client={queryClient}>
      <StaffOrder orderId='' place={workplaces.desk} stages={stages} />
    </QueryClientProvider>,
  )
  expect(await screen.findByText(/没有这张单|没有这一件/)).toBeTruthy()
})

describe('an order on the dispatch desk 派单', () => {
  it('goes to the unit the button names, and the page says who has it now', async () => {
    const { moves } = serverWith(filedSeen())
    const button = await openOrder()
    write('晚上去')

    fireEvent.click(button)

    expect(await screen.findByText(/派出去了。现在在市政养护所手里/)).toBeTruthy()
    expect(moves().map(({ path, body }) => [path, body])).toEqual([
      [`/orders/${orderId}/dispatch`, { version: 2, lead: { unitId: unit.id.slice(5) }, note: '晚上去' }],
    ])
  })

  it('goes once, though the button is tapped twice with wet fingers', async () => {
    const { moves } = serverWith(filedSeen())
    const button = await openOrder()

    fireEvent.click(button)
    fireEvent.click(button)

    await screen.findByText(/派出去了/)
    expect(moves()).toHaveLength(1)
  })

  it('goes without asking again where a resident only added words, under the same key', async () => {
    const { moves, change } = serverWith(filedSeen())
    const button = await openOrder()
    change(noteOfResident)

    fireEvent.click(button)

    await screen.findByText(/派出去了/)
    expect(moves().map(({ body }) => body['version'])).toEqual([2, 3])
    expect(new Set(moves().map(({ key }) => key)).size).toBe(1)
  })

  it('stops where somebody else was faster, says who, and keeps what was written', async () => {
    const { change } = serverWith(filedSeen())
    const button = await openOrder()
    write('晚上去')
    change(dispatchedByWen)

    fireEvent.click(button)

    expect(await screen.findByText(/闻珊珊.*已经派给市政养护所了，看新的再决定。您写的都留着。/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>('交代一句').value).toBe('晚上去')
  })

  it('does not change under the hands of whoever writes, until they want to look', async () => {
    const { change } = serverWith(filedSeen())
    await openOrder()
    write('晚上去')
    change(dispatchedByWen)

    await act(() => queryClient.invalidateQueries())
    const look = await screen.findByText('看新的')
    const wasWritten = screen.getByLabelText<HTMLTextAreaElement>('交代一句').value
    fireEvent.click(look)

    expect(wasWritten).toBe('晚上去')
    expect(await screen.findByText('现在在谁手里')).toBeTruthy()
  })

  it('still shows what was written for a step that others ended, to tell or to drop it', async () => {
    const { change } = serverWith(filedSeen())
    await openOrder()
    write('晚上去')
    change((seen) => ({ ...dispatchedByWen(seen), moves: ['note'] }))
    await act(() => queryClient.invalidateQueries())

    fireEvent.click(await screen.findByText('看新的'))
    const left = await screen.findByText('您写的还在，没有交')
    fireEvent.click(screen.getByText('写进跟进'))

    const note = await screen.findByLabelText<HTMLTextAreaElement>('现在怎么样了？')
    expect([left.textContent, note.value]).toEqual(['您写的还在，没有交', '晚上去'])
    expect(screen.queryByText('您写的还在，没有交')).toBeNull()
  })

  it('lets what was written be copied where nothing more can be said', async () => {
    const { change } = serverWith(filedSeen())
    await openOrder()
    write('晚上去')
    change((seen) => ({ ...dispatchedByWen(seen), moves: [] }))
    await act(() => queryClient.invalidateQueries())

    fireEvent.click(await screen.findByText('看新的'))
    fireEvent.click(await screen.findByText('复制'))

    await screen.findByText('复制好了')
    expect(phone.calls.find(({ name }) => name === 'setClipboardData')?.options).toMatchObject({
      data: '晚上去',
    })
    fireEvent.click(screen.getByText('不要了'))
    expect(screen.queryByText('晚上去')).toBeNull()
  })

  it('has what was written before, after the program was closed and opened again', async () => {
    serverWith(filedSeen())
    await openOrder()
    write('晚上去')
    cleanup()

    await openOrder()

    expect(screen.getByLabelText<HTMLTextAreaElement>('交代一句').value).toBe('晚上去')
  })

  it('waits in the phone while there is no network, and goes by itself once there is', async () => {
    const { moves } = serverWith(filedSeen())
    const button = await openOrder()
    act(() => onlineManager.setOnline(false))

    fireEvent.click(button)
    await screen.findByText('等着交：派单：1号楼 路灯不亮')
    const sentOffline = moves().length
    await act(async () => {
      onlineManager.setOnline(true)
      await sender.go()
    })

    await waitFor(() => expect(screen.getByText(/派出去了/)).toBeTruthy())
    expect([sentOffline, moves().length]).toEqual([0, 1])
  })
})
