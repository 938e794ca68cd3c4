import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { DispatchStage } from '../../../miniapp/src/desk/DispatchStage'
import { queryClient } from '../../../miniapp/src/queryClient'
import { StaffOrder, type StaffOrderProps } from '../../../miniapp/src/staff/StaffOrder'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { workplaces } from '../../../miniapp/src/staff/workplaces'
import { phone } from '../../support/taro/phone'
import { aCatalogue } from './aCatalogue'
import { after, filedSeen, orderId } from './aSeen'
import { fakeServer, ok } from './fakeServer'

const stages: StaffOrderProps['stages'] = {
  filed: { title: '派单', of: ['dispatch'], View: DispatchStage },
}
const resident = { role: 'resident', name: '报事的居民', isMe: false } as const
const earlierId = '990100001-00101-2603-01KJQ6Y0000000000000000000'

async function openOrder(seen: Seen) {
  fakeServer(({ path }) => ok(path === '/catalogue' ? aCatalogue : seen))
  render(
    <QueryClientProvider client={queryClient}>
      <StaffOrder orderId={orderId} place={workplaces.desk} stages={stages} />
    </QueryClientProvider>,
  )
  await screen.findByText('一路走来')
}

const reminded = (seen: Seen, words: string) => after(seen, { move: 'remind', by: resident, words })

beforeEach(() => {
  phone.forget()
  queryClient.clear()
})
afterEach(cleanup)

describe('what an order says before anything else', () => {
  it('is that somebody waits and has said so 催办', async () => {
    await openOrder(reminded(reminded(filedSeen(), '晚上看不见路'), '还没人来'))

    const strip = screen.getByText(/^报事的居民.* 14:18 催了，一共催过 2 次$/)

    expect(strip.parentElement?.textContent).toContain('还没人来')
  })

  it('is no reminder that was answered by finishing', async () => {
    const seen = after(reminded(filedSeen(), '还没人来'), { move: 'finish' }, { status: 'finished' })

    await openOrder(seen)

    expect(screen.queryByText(/催了，|催了$/)).toBeNull()
  })
})

describe('an order that took in another 并单', () => {
  it('leads to that one, at the same workplace', async () => {
    await openOrder(after(filedSeen(), { move: 'absorb', fromOrderId: earlierId }))

    fireEvent.click(screen.getByText(/看那张单写的、拍的/))

    expect(phone.calls.find(({ name }) => name === 'navigateTo')?.options).toMatchObject({
      url: `/desk/order?id=${earlierId}`,
    })
  })
})

describe('an order returned three times 裁定', () => {
  const atStreet = (moves: Seen['moves']): Seen => {
    const holder = { id: 'desk-990100001', kind: 'desk', name: '东湾街道派单台' } as const
    const seen = filedSeen()
    return { ...seen, moves, order: { ...seen.order, returns: 3, awaitsRuling: true, holder } }
  }

  it('tells the community that the street decides', async () => {
    await openOrder(atStreet(['note']))

    expect(screen.getByText('退过 3 次，交街道裁定')).toBeTruthy()
    expect(screen.getByText('派给谁由街道裁定，等街道派。')).toBeTruthy()
  })

  it('tells the street that it is theirs to decide', async () => {
    await openOrder(atStreet(['dispatch', 'note']))

    expect(screen.getByText(/^派给谁由您裁定。/)).toBeTruthy()
  })

  it('is an ordinary one again once it is back with the community', async () => {
    const seen = filedSeen()

    await openOrder({ ...seen, order: { ...seen.order, returns: 3 } })

    expect(screen.queryByText(/裁定/)).toBeNull()
  })
})
