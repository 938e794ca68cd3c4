import { sweep } from '../../functions/clock/sweep'
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
    const herself = await moveAs('zhou').make(id, 'rate', good)

    expect(entered.status).toBe(200)
    expect([byDoer, twice, herself].map(({ body }) => body.refusal)).toEqual([
      ...['notYourRole', 'alreadyRated', 'alreadyRated'],
    ])
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
