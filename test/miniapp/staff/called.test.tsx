import { cleanup, screen } from '@testing-library/react'
import { CalledStage } from '../../../miniapp/src/staff/CalledStage'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { workplaces } from '../../../miniapp/src/staff/workplaces'
import { AcceptStage } from '../../../miniapp/src/worker/AcceptStage'
import { aCall, after, filedSeen } from './aSeen'
import { aNewPhone, openStage, press, write } from './openStage'

const stages = {
  dispatched: { title: '接单', of: ['accept' as const, 'return' as const], View: AcceptStage },
  called: { title: '应哨', of: ['reportIn' as const], View: CalledStage },
}
const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

const mine = () => aCall({ unitId: '990100001U02', unitName: '供水服务站', isMine: true, dueAt: at(40) })

const whistled = (calls: Seen['order']['calls'], moves: Seen['moves']): Seen => ({
  ...after(
    filedSeen(),
    {
      move: 'whistle',
      at: calls[0]?.calledAt ?? '',
      by: { role: 'dispatcher', name: '顾青', unitName: '梧桐里社区', isMe: false },
      words: '水管漏了，要三家一起看',
      unitNames: calls.map(({ unitName }) => unitName),
    },
    { calls, status: 'dispatched' },
  ),
  moves,
})

const open = (seen: Seen) => openStage(seen, { place: workplaces.worker, stages })

beforeEach(aNewPhone)
afterEach(cleanup)

describe('a unit that was called 应哨', () => {
  it('reports in with one button, a sentence or not', async () => {
    const { moves } = await open(whistled([mine()], ['reportIn', 'note']))
    write('到了说一句', '到现场了')

    press('供水服务站报到')

    expect(await screen.findByText(/^报到了/)).toBeTruthy()
    expect(moves()[0]?.body).toEqual({ version: 3, unitId: '990100001U02', note: '到现场了' })
  })

  it('reads who called, what for, who has come and who is late, in words', async () => {
    const came = aCall({ unitId: 'a', unitName: '市政养护所', cameAt: at(-30), dueAt: at(-5) })
    const late = aCall({ unitId: 'b', unitName: '派出所', dueAt: at(-20), isLate: true })
    const cameLate = aCall({
      unitId: 'c',
      unitName: '安和物业',
      dueAt: at(-50),
      cameAt: at(-20),
      isLate: true,
    })
    await open(whistled([mine(), came, late, cameLate], ['reportIn', 'note']))

    expect(screen.getByText('梧桐里社区派单员顾青吹哨，叫了四家')).toBeTruthy()
    expect(screen.getAllByText('水管漏了，要三家一起看').length).toBeGreaterThan(0)
    expect(screen.getByText(/前到，还剩 40 分钟$/)).toBeTruthy()
    expect(screen.getByText(/到了$/, { selector: '.is-arrived *' })).toBeTruthy()
    expect(screen.getByText(/^说好 .* 前到，晚了 20 分钟，还没到$/)).toBeTruthy()
    expect(screen.getByText(/到了，晚了 30 分钟$/)).toBeTruthy()
  })

  it('reports in from the whistle itself where the order is its own to accept', async () => {
    const { moves } = await open(whistled([mine()], ['accept', 'return', 'reportIn', 'note']))
    press('供水服务站报到')

    expect(screen.getByRole('dialog', { name: '报到' })).toBeTruthy()
    expect(moves()).toEqual([])
    expect(screen.getByRole('button', { name: '接单' })).toBeTruthy()
  })

  it('is waited for no more when the work is done', async () => {
    const seen = whistled([aCall({ dueAt: at(-20) })], ['note'])
    await open({ ...seen, order: { ...seen.order, status: 'finished' } })

    expect(screen.getByText('没来，这一步已经过去了')).toBeTruthy()
  })
})
