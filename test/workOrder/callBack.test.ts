import { sweep } from '../support/held/sweep'
import type { Answer } from '../../shared/contract'
import type { Order } from '../../shared/workOrder/order'
import { audit } from '../support/audit'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { mover } from './mover'
import { anOrder, orderOf, stepsOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)
const { moveAs } = mover(street)
const day = 86_400_000
const good = { contacted: true, solved: 'solved', satisfied: 'satisfied' }

const waiting = async () => {
  const { body } = await street.as('qin').get(`/queues/back-${street.street.id}?limit=50`)
  return (body.orders as Order[]).map(({ id }) => id)
}
const stateOf = async (id: string) => orderOf(await street.as('qin').get(`/orders/${id}`)).callBack?.state

describe('call-back 回访', () => {
  it('asks the reporter once after closing, until she says how it was', async () => {
    const { id } = await inStatus(street, 'closed')
    const before = [await stateOf(id), (await waiting()).includes(id)]
    await moveAs('zhou').make(id, 'rate', good)

    expect(before).toEqual(['waiting', true])
    expect([await stateOf(id), (await waiting()).includes(id)]).toEqual(['answered', false])
  })

  it('takes her answer by telephone from staff who had no hand in it, marked as such, once', async () => {
    const { id } = await inStatus(street, 'closed')
    const byDoer = await moveAs('luo').make(id, 'rate', good)
    const entered = await moveAs('qin').make(id, 'rate', {
      ...good,
      satisfied: 'basically',
      words: '慢了一点',
    })
    const twice = await moveAs('gu').make(id, 'rate', good)

    expect(entered.status).toBe(200)
    expect([byDoer, twice].map(({ body }) => body.refusal)).toEqual(['notYourRole', 'alreadyRated'])
    expect(await stateOf(id)).toBe('answered')
    const seen = async (who: string) =>
      (await stepsOf(street.as(who), id)).find(({ move }) => move === 'rate')
    expect(await seen('zhou')).toMatchObject({
      byPhone: true,
      words: '慢了一点',
      rating: { satisfied: 'basically' },
    })
    expect((await seen('lin'))?.rating).toBeUndefined()
    expect((await seen('lin'))?.words).toBeUndefined()
  })

  it('is never entered by whoever did the work, in whichever role, nor by who typed it for somebody else', async () => {
    const { id: scope } = street.street
    const home = { role: 'resident' as const, scope }
    for (const [id, role] of [
      ['doer', { role: 'gridWorker' as const, scope: `${scope}00101` }],
      ['typist', { role: 'dispatcher' as const, scope: `${scope}001` }],
    ] as const) {
      await street.deps.people.save(id, { name: id, homeStreet: scope })
      await street.deps.people.saveStanding(id, scope, { roles: [home, role] })
    }
    const own = orderOf(await street.as('doer').post('/orders', anOrder(street.street)))
    await moveAs('doer').make(own.id, 'handle')
    await moveAs('doer').make(own.id, 'finish', { note: '换了灯头' })
    await moveAs('qin').make(own.id, 'close', { verdict: 'solved' })
    const onBehalf = { onBehalf: true, contact: { name: '张', phone: '19900001009' } }
    const closedBy = async (who: string) => {
      const { id } = orderOf(await street.as(who).post('/orders', anOrder(street.street, onBehalf)))
      await moveAs('shen').make(id, 'handle')
      await moveAs('shen').make(id, 'finish', { note: '换了灯头' })
      await moveAs('qin').make(id, 'close', { verdict: 'solved' })
      return id
    }
    const [typed, gus, daughters] = [await closedBy('typist'), await closedBy('gu'), await closedBy('lin')]

    const byDoer = await moveAs('doer').make(own.id, 'rate', good)
    const byTypists = [
      await moveAs('typist').make(typed, 'rate', good),
      await moveAs('gu').make(gus, 'rate', good),
    ]
    const byAnother = await moveAs('gu').make(typed, 'rate', good)
    const byDaughter = await moveAs('lin').make(daughters, 'rate', good)

    expect([byDoer, ...byTypists].map(({ body }) => body.refusal)).toEqual([
      ...['selfRated', 'selfRated', 'selfRated'],
    ])
    expect([byAnother.status, byDaughter.status]).toEqual([200, 200])
    expect([await stateOf(own.id), await stateOf(typed)]).toEqual(['waiting', 'answered'])
    expect((await street.as('doer').get(`/orders/${own.id}`)).body.moves).not.toContain('rate')
  })

  it('gives way, where staff entered it, to what she says herself, once; she is not asked for it', async () => {
    const { id } = await inStatus(street, 'closed')
    await moveAs('qin').make(id, 'rate', good)
    const before = await street.as('zhou').get(`/orders/${id}`)
    const { orders } = (await street.as('zhou').get('/me/orders')).body as unknown as Answer<'myOrders'>
    const bad = { contacted: false, solved: 'not', satisfied: 'not' }
    const herself = await moveAs('zhou').make(id, 'rate', bad)
    const again = await moveAs('zhou').make(id, 'rate', good)
    const byStaff = await moveAs('gu').make(id, 'rate', good)

    expect([orderOf(before).haveRated, before.body.moves]).toEqual([true, expect.arrayContaining(['rate'])])
    expect(orders.find((order) => order.id === id)?.awaitsRating).toBe(false)
    expect([herself.status, again.body.refusal, byStaff.body.refusal]).toEqual([
      ...[200, 'alreadyRated', 'alreadyRated'],
    ])
    expect((await stepsOf(street.as('zhou'), id)).at(-1)).toMatchObject({ rating: bad, by: { isMe: true } })
  })

  it('asks everyone who joined as well: each sees her own state, those in service how many answered', async () => {
    const { id } = await inStatus(street, 'finished')
    for (const who of ['lin', 'guest']) await moveAs(who).make(id, 'join')
    await moveAs('qin').make(id, 'close', { verdict: 'solved' })
    await moveAs('lin').make(id, 'rate', good)
    const callBackFor = async (who: string) => orderOf(await street.as(who).get(`/orders/${id}`)).callBack
    const stateFor = async (who: string) => (await callBackFor(who))?.state
    const states = () => Promise.all(['zhou', 'lin', 'guest', 'qin'].map(stateFor))
    const meanwhile = [await states(), (await callBackFor('qin'))?.count]
    await moveAs('zhou').make(id, 'rate', good)
    const answered = await states()
    street.clock.now += 7 * day + 60_000
    await sweep(street.street.id, street.deps)

    expect(meanwhile).toEqual([
      ['waiting', 'answered', 'waiting', 'waiting'],
      { asked: 3, answered: 1, unreached: 0 },
    ])
    expect(answered).toEqual(['answered', 'answered', 'waiting', 'answered'])
    expect(await states()).toEqual(['answered', 'answered', 'unreached', 'answered'])
    expect((await callBackFor('gu'))?.count).toEqual({ asked: 3, answered: 2, unreached: 1 })
    for (const who of ['zhou', 'lin']) expect(await callBackFor(who)).not.toHaveProperty('count')
  })

  it('is nobody else’s: neighbours see neither that she was asked nor that she did not answer', async () => {
    const { id } = await inStatus(street, 'closed')
    const whileAsked = orderOf(await street.as('lin').get(`/orders/${id}`))
    street.clock.now += 7 * day + 60_000
    await sweep(street.street.id, street.deps)

    const { body } = await street.as('lin').get(`/orders/${id}`)
    const moves = (body as unknown as Answer<'getOrder'>).steps.map(({ move }) => move)
    expect([whileAsked, body.order]).not.toContainEqual(
      expect.objectContaining({ callBack: expect.anything() as unknown }),
    )
    expect(moves).toEqual(['order', 'file', 'dispatch', 'accept', 'finish', 'close'])
    expect((await stepsOf(street.as('zhou'), id)).at(-1)?.move).toBe('unreached')
  })

  it('counts who does not answer as not reached, once, and never as satisfied', async () => {
    const { id } = await inStatus(street, 'closed')
    street.clock.now += 7 * day + 60_000
    await Promise.all([1, 2].map(() => sweep(street.street.id, street.deps)))

    const steps = await stepsOf(street.as('qin'), id)
    expect(steps.filter(({ by }) => by.role === 'system').map(({ move }) => move)).toEqual(['unreached'])
    expect(steps.some(({ rating }) => rating)).toBe(false)
    expect([await stateOf(id), (await waiting()).includes(id)]).toEqual(['unreached', false])
    await moveAs('zhou').make(id, 'rate', good)
    expect(await stateOf(id)).toBe('answered')
  })

  it('goes on asking the reporter when only a neighbour has answered, and ends with reopening', async () => {
    const { id } = await inStatus(street, 'finished')
    await moveAs('lin').make(id, 'join')
    await moveAs('qin').make(id, 'close', { verdict: 'solved' })
    await moveAs('lin').make(id, 'rate', { ...good, satisfied: 'not', solved: 'not' })
    const afterNeighbour = await stateOf(id)
    await moveAs('zhou').make(id, 'reopen', { reason: '又坏了' })
    street.clock.now += 8 * day
    await sweep(street.street.id, street.deps)

    expect(afterNeighbour).toBe('waiting')
    expect(await waiting()).not.toContain(id)
    expect((await stepsOf(street.as('qin'), id)).map(({ move }) => move)).not.toContain('unreached')
    expect((await audit(table)).troubles).toEqual([])
  })
})
