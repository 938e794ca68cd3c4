import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { queryClient } from '../../../miniapp/src/queryClient'
import { StaffOrder, type StaffOrderProps } from '../../../miniapp/src/staff/StaffOrder'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { workplaces } from '../../../miniapp/src/staff/workplaces'
import { VerifyStage } from '../../../miniapp/src/supervisor/VerifyStage'
import { phone } from '../../support/taro/phone'
import { aCatalogue } from './aCatalogue'
import { after, filedSeen, orderId } from './aSeen'
import { fakeServer, ok } from './fakeServer'

const stages: StaffOrderProps['stages'] = {
  finished: { title: '核查', of: ['close', 'rework'], View: VerifyStage },
}

const finished = (moves: Seen['moves']): Seen => ({
  ...after(
    filedSeen(),
    {
      move: 'finish',
      by: { role: 'handler', name: '罗师傅', isMe: false, unitName: '市政养护所' },
      words: '换了灯头',
    },
    { status: 'finished', holder: { id: 'check-990100001', kind: 'check', name: '东湾街道督办' } },
  ),
  moves,
})

async function openOrder(seen: Seen) {
  const server = fakeServer(({ path, method }) => {
    if (path === '/catalogue') return ok(aCatalogue)
    return method === 'GET' ? ok(seen) : ok({ order: { ...seen.order, status: 'closed', version: 4 } })
  })
  render(
    <QueryClientProvider client={queryClient}>
      <StaffOrder orderId={orderId} place={workplaces.supervisor} stages={stages} />
    </QueryClientProvider>,
  )
  await screen.findByText('办了什么')
  return server
}

beforeEach(() => {
  phone.forget()
  queryClient.clear()
})
afterEach(cleanup)

describe('checking what was done 核查', () => {
  it('asks for a verdict before anything is sent', async () => {
    const { moves } = await openOrder(finished(['close', 'rework', 'note']))

    fireEvent.click(screen.getByText('销单'))

    expect(screen.getAllByText('先选一个结论').length).toBeGreaterThan(0)
    expect(moves()).toEqual([])
  })

  it('asks why before it calls something only partly solved', async () => {
    const { moves } = await openOrder(finished(['close', 'rework', 'note']))
    fireEvent.click(screen.getByText('部分解决'))

    fireEvent.click(screen.getByText('销单'))

    expect(screen.getAllByText('写一句原因，居民看得到').length).toBeGreaterThan(0)
    expect(moves()).toEqual([])
  })

  it('closes with the verdict and how it was checked', async () => {
    const { moves } = await openOrder(finished(['close', 'rework', 'note']))
    fireEvent.click(screen.getByText('解决了'))
    fireEvent.click(screen.getByText('打过电话'))

    fireEvent.click(screen.getByText('销单'))

    await screen.findByText(/销单了/)
    expect(moves()[0]?.body).toEqual({ version: 3, verdict: 'solved', note: '核查：打过电话。' })
  })

  it('never offers 销单 to whoever handled it, and says why', async () => {
    await openOrder(finished(['rework', 'note']))

    expect(screen.queryByText('销单')).toBeNull()
    expect(screen.getByText(/办这件事的人不能销这张单/)).toBeTruthy()
    expect(screen.getByText('返工')).toBeTruthy()
  })
})
