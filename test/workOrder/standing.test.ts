import { sweep } from '../support/held/sweep'
import type { Order } from '../../shared/workOrder/order'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { mover } from './mover'
import { orderOf, stepsOf } from './orders'

const street = streetForFile(tableForFile())
const { moveAs } = mover(street)
const day = 86_400_000
const water = '990100001U02'

const look = () => sweep(street.street.id, street.deps)
const seen = async (id: string) => orderOf(await street.as('qin').get(`/orders/${id}`))
const inDays = (days: number) => new Date(street.clock.now + days * day).toISOString()
const listed = async (who: string, queue: string) =>
  ((await street.as(who).get(`/queues/${queue}?limit=50`)).body.orders as Order[]).map(({ id }) => id)
const bySystem = async (id: string) =>
  (await stepsOf(street.as('qin'), id)).filter(({ by }) => by.role === 'system').map(({ move }) => move)

describe('a whistle that nobody answered before the work was finished', () => {
  async function finishedUnanswered() {
    const { id } = await inStatus(street, 'accepted')
    await moveAs('gu').make(id, 'whistle', { calls: [{ unitId: water }], reason: '水管也漏' })
    await moveAs('luo').make(id, 'finish', { note: '自己修好了' })
    return id
  }

  it('is over: 返工 asks nobody to come, and the unit can be called anew', async () => {
    const id = await finishedUnanswered()
    await moveAs('qin').make(id, 'rework', { reason: '还在漏' })

    const offered = (await street.as('water').get(`/orders/${id}`)).body.moves
    const again = await moveAs('gu').make(id, 'whistle', { calls: [{ unitId: water }], reason: '还在漏' })

    expect(offered).not.toContain('reportIn')
    expect(orderOf(again).calls).toHaveLength(2)
    expect(await listed('water', `call-${water}`)).toContain(id)
  })

  it('does not ring after 重办', async () => {
    const id = await finishedUnanswered()
    await moveAs('qin').make(id, 'close', { verdict: 'solved' })
    street.clock.now += 10 * day
    await moveAs('zhou').make(id, 'reopen', { reason: '又漏了' })
    await look()

    expect((await bySystem(id)).filter((move) => move !== 'unreached')).toEqual([])
  })
})

describe('a promise 承诺时限', () => {
  it('is set anew by 返工 when it had passed, so that 挂账 after it has something left', async () => {
    const { id } = await inStatus(street, 'finished')
    street.clock.now += 3 * day
    const reworked = orderOf(await moveAs('qin').make(id, 'rework', { reason: '灯还是闪' }))
    await moveAs('luo').make(id, 'suspend', { reason: '等料', until: inDays(5) })
    await moveAs('qin').make(id, 'grant', { reason: '同意' })
    await moveAs('luo').make(id, 'resume', { reason: '料到了' })

    expect(reworked.promisedAt).toBe(inDays(1))
    expect((await seen(id)).promisedAt).toBe(inDays(1))
  })

  it('does not run on through 挂账, though it is handed back out of it', async () => {
    const { id } = await inStatus(street, 'accepted')
    const left = Date.parse((await seen(id)).promisedAt ?? '') - street.clock.now
    await moveAs('luo').make(id, 'suspend', { reason: '等产权单位', until: inDays(30) })
    await moveAs('qin').make(id, 'grant', { reason: '同意' })
    street.clock.now += 20 * day

    const returned = orderOf(await moveAs('luo').make(id, 'return', { reason: '归水务' }))

    expect(Date.parse(returned.promisedAt ?? '') - street.clock.now).toBe(left)
  })

  it('asked for before it was accepted is still asked for after', async () => {
    const { id } = await inStatus(street, 'dispatched')
    const until = inDays(6)
    await moveAs('luo').make(id, 'extend', { reason: '要订货', until })
    await moveAs('luo').make(id, 'accept')
    const waiting = await listed('qin', `ask-${street.street.id}`)

    const granted = await moveAs('qin').make(id, 'grant', { reason: '同意' })

    expect(waiting).toContain(id)
    expect(orderOf(granted).promisedAt).toBe(until)
  })

  it('is not granted for a day that has gone by since it was asked', async () => {
    const { id } = await inStatus(street, 'accepted')
    await moveAs('luo').make(id, 'extend', { reason: '要订货', until: inDays(3) })
    street.clock.now += 4 * day

    const granted = await moveAs('qin').make(id, 'grant', { reason: '同意' })
    const refused = await moveAs('qin').make(id, 'refuse', { reason: '重新申请' })

    expect([granted.status, granted.body.refusal]).toEqual([409, 'askedTooLate'])
    expect(refused.status).toBe(200)
  })
})

describe('what is noted beside whose turn it is', () => {
  it('stays when it is asked again while somebody reads the list', async () => {
    const { id } = await inStatus(street, 'accepted')
    await moveAs('luo').make(id, 'extend', { reason: '要订货', until: inDays(3) })
    await moveAs('qin').make(id, 'refuse', { reason: '先说清楚' })
    const note = { what: 'ask', owner: street.street.id } as const
    const readAt = street.clock.now
    street.clock.now += 60_000
    await moveAs('luo').make(id, 'extend', { reason: '说清楚了', until: inDays(3) })

    // What a list that was read before the second asking does last.
    await street.deps.workOrders.forget(id, note, readAt)

    expect(await listed('qin', `ask-${street.street.id}`)).toContain(id)
  })

  it('is not forgotten before its head can have been written', async () => {
    const { id } = await inStatus(street, 'filed')
    const input = { lead: { unitId: '990100001U01' }, assist: [water] }
    await moveAs('gu').make(id, 'dispatch', input)
    await moveAs('luo').make(id, 'return', { reason: '不归我们' })
    const note = { what: 'assist', owner: water, until: 1_900_000_000, notedAt: street.clock.now } as const
    await street.deps.workOrders.note(id, note)
    const tooEarly = await listed('water', `assist-${water}`)
    await moveAs('gu').make(id, 'dispatch', input)

    expect(tooEarly).not.toContain(id)
    expect(await listed('water', `assist-${water}`)).toContain(id)
  })

  it('is forgotten in the end', async () => {
    const { id } = await inStatus(street, 'accepted')
    await moveAs('luo').make(id, 'extend', { reason: '要订货', until: inDays(3) })
    await moveAs('qin').make(id, 'refuse', { reason: '不批' })
    street.clock.now += 11 * 60_000
    await listed('qin', `ask-${street.street.id}`)

    const lies = { street: street.street.id, what: 'ask', owner: street.street.id } as const
    const { found } = await street.deps.workOrders.noted(lies, 50)
    expect(found.map((one) => one.id)).not.toContain(id)
  })
})
