import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { onlineManager } from '@tanstack/react-query'
import { sender } from '../../../miniapp/src/drafts/outbox'
import { DispatchStage } from '../../../miniapp/src/desk/DispatchStage'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { workplaces } from '../../../miniapp/src/staff/workplaces'
import { aCall, dispatchedByWen, filedSeen } from './aSeen'
import { aNewPhone, openStage, press, tick, write } from './openStage'

const stages = { filed: { title: '派单', of: ['dispatch' as const], View: DispatchStage } }
const [roads, water] = ['990100001U01', '990100001U02']
const why = '要他们来做什么？'

const filed = (more: Partial<Seen['order']> = {}): Seen => {
  const seen = filedSeen()
  return { ...seen, order: { ...seen.order, ...more }, moves: ['dispatch', 'whistle', 'note'] }
}

async function openWhistle(seen = filed()) {
  const opened = await openStage(seen, { place: workplaces.desk, stages })
  press('吹哨')
  return opened
}

const howSoon = (unit: string, name: string) =>
  fireEvent.click(
    within(screen.getByRole('radiogroup', { name: `${unit}多久内到？` })).getByRole('radio', { name }),
  )

beforeEach(aNewPhone)
afterEach(cleanup)

describe('blowing the whistle 吹哨', () => {
  it('asks whom to call and what for, before anything is sent', async () => {
    const { moves } = await openWhistle()
    const sheet = screen.getByRole('dialog', { name: '吹哨' })

    fireEvent.click(within(sheet).getByRole('button', { name: '吹哨' }))

    expect(screen.getByText('先选叫哪几家')).toBeTruthy()
    expect(screen.getByText('写一句要他们来做什么，或者点上面一句')).toBeTruthy()
    expect(moves()).toEqual([])
  })

  it('calls each unit in its own time, by the limit where nothing else is said', async () => {
    const { moves } = await openWhistle()
    const before = Date.now()
    tick('市政养护所')
    tick('供水服务站')
    howSoon('供水服务站', '半小时内')
    tick('来现场看看归谁')

    press('吹哨，叫两家')

    expect(await screen.findByText(/^哨吹出去了/)).toBeTruthy()
    const [move] = moves()
    const calls = move?.body['calls'] as { unitId: string; until?: string }[]
    expect([move?.path.endsWith('/whistle'), move?.body['reason']]).toEqual([true, '来现场看看归谁'])
    expect(calls.map(({ unitId, until }) => [unitId, until !== undefined])).toEqual([
      [roads, false],
      [water, true],
    ])
    const inMinutes = (Date.parse(calls[1]?.until ?? '') - before) / 60_000
    expect(Math.round(inMinutes)).toBe(30)
  })

  it.each(['', '0', '721'])('does not take “%s” for hours', async (hours) => {
    const { moves } = await openWhistle()
    tick('供水服务站')
    howSoon('供水服务站', '自己定')
    write('供水服务站几小时内到', hours)
    write(why, '水管漏了')

    press('吹哨，叫一家')

    expect(screen.getByText('写几小时内到，1 到 720')).toBeTruthy()
    expect(moves()).toEqual([])
  })

  it('offers nobody who is waited for already, and says so', async () => {
    await openWhistle(filed({ calls: [aCall({ unitId: water, unitName: '供水服务站' })] }))

    expect(screen.getByText('供水服务站已经叫了，在等。')).toBeTruthy()
    expect(screen.queryByRole('checkbox', { name: '供水服务站' })).toBeNull()
    expect(screen.getByRole('checkbox', { name: '市政养护所' })).toBeTruthy()
  })

  it('keeps what was chosen and written when somebody else was faster', async () => {
    const { change } = await openWhistle()
    tick('供水服务站')
    howSoon('供水服务站', '2 小时内')
    write(why, '水管漏了')
    change((seen) => ({ ...dispatchedByWen(seen), moves: ['whistle', 'note'] }))

    press('吹哨，叫一家')
    fireEvent.click(await screen.findByText('看新的'))

    expect(await screen.findByDisplayValue('水管漏了')).toBeTruthy()
    expect(screen.getByRole('radio', { name: '2 小时内' }).getAttribute('aria-checked')).toBe('true')
  })

  it('waits in the phone without network, can be taken back as it was, and goes once', async () => {
    const { moves } = await openWhistle()
    act(() => onlineManager.setOnline(false))
    tick('供水服务站')
    write(why, '水管漏了')
    press('吹哨，叫一家')
    fireEvent.click(await screen.findByText('先不交，拿回来改'))
    press('吹哨')
    const kept = screen.getByLabelText<HTMLTextAreaElement>(why).value
    const isTicked = screen.getByRole('checkbox', { name: '供水服务站' }).getAttribute('aria-checked')

    press('吹哨，叫一家')
    await screen.findByText(/^等着交：吹哨/)
    await act(async () => {
      onlineManager.setOnline(true)
      await sender.go()
    })

    expect([kept, isTicked]).toEqual(['水管漏了', 'true'])
    expect(await screen.findByText(/^哨吹出去了/)).toBeTruthy()
    expect(moves()).toHaveLength(1)
  })
})
