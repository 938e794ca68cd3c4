import { settle, streetForFile } from '../support/app'
import { audit } from '../support/audit'
import { tableForFile } from '../support/engine'
import { grabber, inPool } from '../volunteer/grabbing'
import { volunteersOf } from '../volunteer/volunteers'
import { inStatus } from './lives'
import { mover } from './mover'
import { orderOf, stepsOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)
const { moveAs } = mover(street)
const reason = '一个月联系不上'
const roads = '990100001U01'

beforeAll(async () => {
  const roles = [{ role: 'resident' as const, scope: street.street.id }]
  await settle(street.deps, street.street, [
    ...Object.values(street.people),
    { id: 'mei', name: 'mei', roles },
  ])
  await volunteersOf(street).takeOn('mei')
})

const queueOf = async (who: string, queueId: string) => {
  const { body } = await street.as(who).get(`/queues/${queueId}?limit=50`)
  return (body.orders as { id: string }[]).map(({ id }) => id)
}

describe('recall 收回', () => {
  it('takes it from a volunteer who is gone, back to the desk that put it into the pool', async () => {
    const order = await inPool(street)
    await grabber(street)('mei', order)
    street.clock.now += 30 * 86_400_000
    const unsaid = await moveAs('gu').make(order.id, 'recall')

    const back = orderOf(await moveAs('gu').make(order.id, 'recall', { reason }))

    expect(unsaid.status).toBe(400)
    expect([back.status, back.holder?.id, back.overdue]).toEqual(['filed', 'desk-990100001001', false])
    expect(await queueOf('gu', 'desk-990100001001')).toContain(order.id)
    expect(await queueOf('mei', 'person-mei')).toEqual([])
    expect((await street.as('mei').get(`/orders/${order.id}`)).status).toBe(404)
    expect((await stepsOf(street.as('zhou'), order.id)).at(-1)).toMatchObject({
      ...{ move: 'recall', words: reason, from: 'accepted', to: 'filed', by: { name: '顾青' } },
    })
    expect((await audit(table)).troubles).toEqual([])
  })

  it('from a grid worker who took it herself, and by the supervisor, is back at the community’s desk', async () => {
    const { id } = await inStatus(street, 'ordered')
    await moveAs('shen').make(id, 'handle')

    const back = orderOf(await moveAs('qin').make(id, 'recall', { reason }))

    expect([back.status, back.holder?.id]).toEqual(['filed', 'desk-990100001001'])
    expect((await moveAs('shen').make(id, 'finish', { note: '换了灯头' })).body.refusal).toBe('wrongStatus')
  })

  it('is no return: three of them call for no ruling', async () => {
    const { id } = await inStatus(street, 'accepted')
    for (let times = 0; times < 3; times++) {
      await moveAs('qin').make(id, 'recall', { reason })
      await moveAs('gu').make(id, 'dispatch', { lead: { unitId: roads } })
      await moveAs('luo').make(id, 'accept')
    }

    const back = orderOf(await moveAs('gu').make(id, 'recall', { reason }))

    expect([back.returns, back.awaitsRuling, back.holder?.id]).toEqual([0, false, 'desk-990100001001'])
  })

  it('of what the street sent out goes back to the street', async () => {
    const { id } = await inStatus(street, 'filed')
    await moveAs('gu').make(id, 'escalate', { reason: '社区派不动' })
    await moveAs('streetdesk').make(id, 'dispatch', { lead: { unitId: roads } })
    await moveAs('luo').make(id, 'accept')

    const back = orderOf(await moveAs('qin').make(id, 'recall', { reason }))

    expect(back.holder?.id).toBe('desk-990100001')
  })
})
