import type { Answer } from '../../shared/contract'
import { sweep } from '../support/held/sweep'
import type { OrderCommand } from '../../shared/workOrder/commands'
import { settle, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { mover } from './mover'
import { orderOf, stepsOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)
const { moveAs } = mover(street)
const roads = '990100001U01'
const water = '990100001U02'

/** Sent back three times: it lies on the street's desk. */
async function sentBack(more: Partial<OrderCommand> = {}) {
  const { id } = await inStatus(street, 'filed', more)
  for (let times = 0; times < 3; times++) {
    await moveAs('gu').make(id, 'dispatch', { lead: { unitId: roads } })
    await moveAs('luo').make(id, 'return', { reason: '不是我们的' })
  }
  return id
}

const precedentFor = async (who: string, id: string) => {
  const { body } = await street.as(who).get(`/orders/${id}`)
  return (body as unknown as Answer<'getOrder'>).precedent
}

/** A ruling of which the head never learnt: it is noted, and came to nothing. */
async function neverKept(id: string, lead: object) {
  const { version } = orderOf(await street.as('admin').get(`/orders/${id}`))
  table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /\|O#/, times: 20 })
  const reply = await street
    .as('streetdesk')
    .post(`/orders/${id}/dispatch`, { version, lead, note: '归市政养护所' })
  table.faults.mend()
  return reply.status
}

describe('the street’s ruling 裁定', () => {
  it('is asked for on the third return, and shown as precedent for the next of its kind here', async () => {
    const ruled = await sentBack()
    const asked = orderOf(await street.as('streetdesk').get(`/orders/${ruled}`))
    const words = '灯杆立在水务的管廊上，归供水服务站'
    await moveAs('streetdesk').make(ruled, 'dispatch', { lead: { unitId: water }, note: words })
    const next = await inStatus(street, 'filed')
    const elsewhere = await inStatus(street, 'filed', { categoryCode: 'Z99' })

    const precedent = await precedentFor('gu', next.id)

    expect(asked.awaitsRuling).toBe(true)
    expect(precedent).toMatchObject({ orderId: ruled, words, holder: { name: '供水服务站' } })
    expect(precedent?.number).toBe(asked.number)
    expect(await precedentFor('gu', elsewhere.id)).toBeUndefined()
    expect(await precedentFor('zhou', next.id)).toBeUndefined()
  })

  it('stays a precedent beside one of the same second that came to nothing', async () => {
    const [one, other] = [await sentBack(), await sentBack()]
    await moveAs('streetdesk').make(one, 'dispatch', { lead: { unitId: water }, note: '归供水服务站' })
    const status = await neverKept(other, { unitId: roads })
    const next = await inStatus(street, 'filed')

    expect(status).toBe(503)
    expect(await precedentFor('gu', next.id)).toMatchObject({ orderId: one, words: '归供水服务站' })
  })

  it('into the pool is no precedent, though one for a unit was tried before and came to nothing', async () => {
    const kind = { categoryCode: 'Z99' }
    const pooled = await sentBack(kind)
    await neverKept(pooled, { unitId: roads })
    await moveAs('streetdesk').make(pooled, 'dispatch', { lead: { pool: true }, note: '谁方便谁去' })
    const next = await inStatus(street, 'filed', kind)

    expect(await precedentFor('gu', next.id)).toBeUndefined()
  })

  it('that was never made shows nothing: the pool takes it without one', async () => {
    const { id } = await inStatus(street, 'filed', { categoryCode: 'A03' })
    expect(await precedentFor('gu', id)).toBeUndefined()
  })
})

describe('the district’s desk 区', () => {
  it('is there only where somebody serves at it', async () => {
    const { id } = await inStatus(street, 'filed')
    await moveAs('gu').make(id, 'escalate', { reason: '社区派不动' })
    const alone = await moveAs('streetdesk').make(id, 'escalate', { reason: '街道也派不动' })

    const roles = [{ role: 'dispatcher' as const, scope: '990100' }]
    await settle(street.deps, street.street, [
      ...Object.values(street.people),
      { id: 'district', name: '区派单员', roles },
    ])
    street.clock.now += 61_000
    const together = await moveAs('streetdesk').make(id, 'escalate', { reason: '街道也派不动' })
    const byStreet = await moveAs('streetdesk').make(id, 'dispatch', { lead: { unitId: roads } })
    const higher = await moveAs('district').make(id, 'escalate', { reason: '再往上' })
    const dispatched = await moveAs('district').make(id, 'dispatch', { lead: { unitId: water } })

    expect(alone.body.refusal).toBe('topDesk')
    expect(orderOf(together).holder).toMatchObject({ id: 'desk-990100', name: '区派单台' })
    expect([byStreet.body.refusal, higher.body.refusal]).toEqual(['notYourOrder', 'topDesk'])
    expect(orderOf(dispatched).status).toBe('dispatched')
  })

  it('is where the clock sends what the street leaves lying', async () => {
    const { id } = await inStatus(street, 'filed')
    for (let hours = 0; hours < 24 * 7; hours++) {
      street.clock.now += 3_600_000
      await sweep(street.street.id, street.deps)
    }

    const ups = (await stepsOf(street.as('qin'), id)).filter(({ move }) => move === 'escalate')
    expect(ups.map(({ holder }) => holder?.id)).toEqual(['desk-990100001', 'desk-990100'])
  })
})
