import { sweep } from '../support/held/sweep'
import type { Order } from '../../shared/workOrder/order'
import { audit } from '../support/audit'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { mover } from './mover'
import { orderOf, stepsOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)
const { moveAs } = mover(street)
const minute = 60_000

const roads = '990100001U01'
const water = '990100001U02'

const callsOf = async (who: string, id: string) => orderOf(await street.as(who).get(`/orders/${id}`)).calls
const listed = async (who: string, queue: string) => {
  const { body } = await street.as(who).get(`/queues/${queue}`)
  return (body.orders as Order[]).map(({ id }) => id)
}
const inMinutes = (minutes: number) => new Date(street.clock.now + minutes * minute).toISOString()
const look = () => sweep(street.street.id, street.deps)

const whistled = async (calls: object[]) => {
  const { id } = await inStatus(street, 'dispatched')
  const reply = await moveAs('gu').make(id, 'whistle', { calls, reason: '路面塌了一块，水管也漏' })
  return { id, reply }
}

describe('whistle 吹哨 and report in 报到', () => {
  it('calls several units, each with its own time, and leaves the order where it lies', async () => {
    const { id, reply } = await whistled([{ unitId: roads }, { unitId: water, until: inMinutes(30) }])

    const order = orderOf(reply)
    expect([order.status, order.holder?.id]).toEqual(['dispatched', `unit-${roads}`])
    expect(order.calls).toEqual([
      expect.objectContaining({ unitName: '市政养护所', calledBy: '顾青', isLate: false }),
      expect.objectContaining({ unitName: '供水服务站', dueAt: inMinutes(30), isLate: false }),
    ])
    expect(await listed('water', `call-${water}`)).toContain(id)
    expect((await street.as('water').get(`/orders/${id}`)).body.moves).toContain('reportIn')
  })

  it('lists it for each unit by when that unit is called, not by when the holder has time', async () => {
    const { id, reply } = await whistled([{ unitId: water, until: inMinutes(30) }])

    const { body } = await street.as('water').get(`/queues/call-${water}`)
    const card = (body.orders as Order[]).find((one) => one.id === id)
    expect(card?.dueAt).toBe(inMinutes(30))
    expect(card?.dueAt).not.toBe(orderOf(reply).dueAt)
  })

  it('shows everybody, the resident too, who came and who came late', async () => {
    const { id } = await whistled([
      { unitId: roads, until: inMinutes(20) },
      { unitId: water, until: inMinutes(20) },
    ])
    street.clock.now += 10 * minute
    await moveAs('luo').make(id, 'report-in', { note: '到了，先围起来' })
    street.clock.now += 20 * minute
    await look()
    const meanwhile = await callsOf('zhou', id)
    const late = await listed('qin', `late-${street.street.id}`)
    await moveAs('water').make(id, 'report-in')

    const calls = await callsOf('zhou', id)
    expect(meanwhile.map(({ cameAt, isLate }) => [cameAt !== undefined, isLate])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(late).toContain(id)
    expect(calls.map(({ cameBy, isLate }) => [cameBy, isLate])).toEqual([
      ['罗师傅', false],
      ['江师傅', true],
    ])
    expect(await listed('qin', `late-${street.street.id}`)).not.toContain(id)
    expect(await listed('water', `call-${water}`)).not.toContain(id)
  })

  it('reminds at 80 % and tells the end, once each, beside the clock of the stage', async () => {
    const { id } = await whistled([{ unitId: water, until: inMinutes(10) }])
    const { dueAt } = orderOf(await street.as('gu').get(`/orders/${id}`))
    for (let at = 0; at < 12; at++) {
      street.clock.now += minute
      await Promise.all([look(), look()])
    }

    const bySystem = (await stepsOf(street.as('qin'), id)).filter(({ by }) => by.role === 'system')
    expect(bySystem.map(({ move, unitNames }) => [move, unitNames])).toEqual([
      ['warn', ['供水服务站']],
      ['lapse', ['供水服务站']],
    ])
    expect(orderOf(await street.as('gu').get(`/orders/${id}`)).dueAt).toBe(dueAt)
    expect((await audit(table)).troubles).toEqual([])
  })

  it('rings no more once the unit has come, or the order is finished', async () => {
    const came = await whistled([{ unitId: water, until: inMinutes(10) }])
    await moveAs('water').make(came.id, 'report-in')
    const finished = await whistled([{ unitId: water, until: inMinutes(10) }])
    await moveAs('luo').make(finished.id, 'accept')
    await moveAs('luo').make(finished.id, 'finish', { note: '都弄好了' })
    street.clock.now += 20 * minute
    await look()

    for (const { id } of [came, finished]) {
      const steps = await stepsOf(street.as('qin'), id)
      expect(steps.filter(({ move }) => ['warn', 'lapse'].includes(move))).toEqual([])
    }
    const listedNow = await listed('water', `call-${water}`)
    expect(listedNow.filter((id) => [came.id, finished.id].includes(id))).toEqual([])
  })

  it('refuses by name whom it cannot call, and when', async () => {
    const { id } = await whistled([{ unitId: water }])
    const reason = '请来看看'
    const calls = [
      [[{ unitId: water }], 409, 'alreadyCalled'],
      [[{ unitId: '990100001U77' }], 422, 'unknownUnit'],
      [[{ unitId: roads, until: inMinutes(-1) }], 400, 'badInput'],
      [[{ unitId: roads, until: inMinutes(60 * 24 * 31) }], 400, 'badInput'],
      [[{ unitId: roads }, { unitId: roads }], 400, 'badInput'],
      [[], 400, 'badInput'],
    ] as const
    for (const [units, status, refusal] of calls) {
      const { body, ...reply } = await moveAs('gu').make(id, 'whistle', { calls: units, reason })
      expect([units, reply.status, body.refusal]).toEqual([units, status, refusal])
    }
    const other = await moveAs('water').make(id, 'report-in', { unitId: roads })
    const uncalled = await moveAs('luo').make(id, 'report-in')
    expect([other.body.refusal, uncalled.body.refusal]).toEqual(['notCalled', 'notYourOrder'])
  })

  it('calls a unit again after it came', async () => {
    const { id } = await whistled([{ unitId: water }])
    await moveAs('water').make(id, 'report-in')

    const again = await moveAs('gu').make(id, 'whistle', { calls: [{ unitId: water }], reason: '又漏了' })

    expect(orderOf(again).calls.map(({ cameAt }) => cameAt !== undefined)).toEqual([true, false])
  })
})

describe('dispatch to several 首接负责', () => {
  const both = { lead: { unitId: roads }, assist: [water] }

  it('leaves the turn with the lead, and lists it for those who help until it goes back', async () => {
    const { id } = await inStatus(street, 'filed')
    const dispatched = orderOf(await moveAs('gu').make(id, 'dispatch', both))
    const helping = await listed('water', `assist-${water}`)
    const noted = await moveAs('water').make(id, 'note', { words: '水管归我们' })
    await moveAs('luo').make(id, 'return', { reason: '先等水务' })

    expect(dispatched.holder?.id).toBe(`unit-${roads}`)
    expect(dispatched.assisting).toEqual([{ unitId: water, unitName: '供水服务站' }])
    expect(helping).toContain(id)
    expect(noted.status).toBe(200)
    expect((await street.as('water').get(`/orders/${id}`)).body.moves).not.toContain('accept')
    expect(await listed('water', `assist-${water}`)).not.toContain(id)
  })

  it('takes known units, each once, and not the lead among them', async () => {
    const { id } = await inStatus(street, 'filed')
    const lead = { unitId: roads }
    for (const assist of [[roads], ['990100001U77'], [water, water], []]) {
      const { body } = await moveAs('gu').make(id, 'dispatch', { lead, assist })
      expect([assist, body.refusal]).toEqual([assist, expect.stringMatching(/unknownUnit|badInput/)])
    }
  })
})
