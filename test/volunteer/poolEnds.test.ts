import { sweep } from '../support/held/sweep'
import { settle, streetForFile } from '../support/app'
import { audit } from '../support/audit'
import { tableForFile } from '../support/engine'
import { orderOf, stepsOf } from '../workOrder/orders'
import { grabber, inPool } from './grabbing'
import { volunteersOf } from './volunteers'

const table = tableForFile()
const street = streetForFile(table)
const { takeOn } = volunteersOf({ as: (who) => street.as(who) })
const grab = grabber({ as: (who) => street.as(who) })
const hour = 3_600_000

const look = () => sweep(street.street.id, street.deps)
const now = async (id: string) => orderOf(await street.as('qin').get(`/orders/${id}`))
const ends = async (id: string) =>
  (await stepsOf(street.as('qin'), id)).filter(({ by }) => by.role === 'system').map(({ move }) => move)

describe('a pool that runs out 无人抢单', () => {
  it('sends the order back to the desk at the end of its time, says so, and not before', async () => {
    const { id } = await inPool(street)
    const { dueAt = '' } = await now(id)
    street.clock.now = Date.parse(dueAt) - 60_000
    await look()
    expect((await now(id)).holder?.kind).toBe('pool')

    street.clock.now = Date.parse(dueAt) + 60_000
    await look()

    expect(await now(id)).toMatchObject({ status: 'filed', holder: { id: 'desk-990100001001' } })
    expect(await ends(id)).toEqual(['ungrabbed'])
    expect((await stepsOf(street.as('zhou'), id)).at(-1)).toMatchObject({ move: 'ungrabbed', to: 'filed' })
    const { body } = await street.as('gu').get('/queues/desk-990100001001')
    expect((body['orders'] as { id: string }[]).map((card) => card.id)).toContain(id)
  })

  it('does so once, though two sweeps run at once, one comes late, and one died on the way', async () => {
    const { id } = await inPool(street)
    street.clock.now += 72 * hour
    table.faults.inject({ kind: 'loseReply', operation: 'PutItem', key: /\|O#/, times: 4 })
    await look().catch(() => undefined)
    table.faults.mend()

    await Promise.all([look(), look(), look()])
    await look()

    expect((await ends(id)).filter((move) => move === 'ungrabbed')).toEqual(['ungrabbed'])
    expect((await audit(table)).troubles).toEqual([])
  })

  it('is grabbed or back at the desk when both happen at the same moment, and never both', async () => {
    await takeOn('lin')
    for (let round = 0; round < 5; round++) {
      const order = await inPool(street)
      const { dueAt = '' } = await now(order.id)
      street.clock.now = Date.parse(dueAt) + 1000

      const [reply] = await Promise.all([grab('lin', order), look()])

      const { status, holder } = await now(order.id)
      const isGrabbed = reply.status === 200
      expect([status, holder?.id]).toEqual(
        isGrabbed ? ['accepted', 'person-lin'] : ['filed', 'desk-990100001001'],
      )
      expect(await ends(order.id)).toEqual(isGrabbed ? [] : ['ungrabbed'])
      if (isGrabbed) await street.as('lin').post(`/orders/${order.id}/finish`, { version: 4, note: '好了' })
    }
  })

  it('where nobody may grab at all is the same: back at the desk in time, to be handed to somebody', async () => {
    const { people, deps } = street
    const nobody = Object.values(people).filter(({ roles }) =>
      roles.every(({ role }) => role !== 'gridWorker'),
    )
    const order = await inPool(street)
    await street.as('lin').put('/me/volunteering/end', {})
    for (const who of ['shen', 'wen']) await deps.people.saveStanding(who, street.street.id, { roles: [] })
    await settle(deps, street.street, nobody)

    street.clock.now += 72 * hour
    await look()

    const { version, status } = await now(order.id)
    expect(status).toBe('filed')
    const lead = { unitId: '990100001U01' }
    const next = await street.as('gu').post(`/orders/${order.id}/dispatch`, { version, lead })
    expect([next.status, orderOf(next).holder?.id]).toEqual([200, 'unit-990100001U01'])
  })
})
