import { holders, keys } from '../../functions/keys'
import { settle, streetForFile, type Reply } from '../support/app'
import { audit } from '../support/audit'
import { tableForFile } from '../support/engine'
import { orderOf } from '../workOrder/orders'
import { grabber, inPool, type InPool } from './grabbing'
import { volunteeringOf, volunteersOf } from './volunteers'

const table = tableForFile()
const street = streetForFile(table)
const { takeOn, refuse, mine } = volunteersOf({ as: (who) => street.as(who) })
const grab = grabber({ as: (who) => street.as(who) })

const answered = (reply: Reply) => [reply.status, reply.body.refusal]
const pool = async (count: number) => {
  const orders: InPool[] = []
  for (let at = 0; at < count; at++) orders.push(await inPool(street))
  return orders
}
const heldBy = async (who: string, orders: InPool[]) => {
  const heads = await street.deps.workOrders.heads(orders.map(({ id }) => id))
  return heads.filter(({ holder }) => holder === holders.person(who)).length
}
const finish = (who: string, { id, version }: InPool) =>
  street.as(who).post(`/orders/${id}/finish`, { version: version + 1, note: '办好了' })

beforeAll(async () => {
  const roles = [{ role: 'resident' as const, scope: street.street.id }]
  const newcomers = ['hua', 'mei', 'bo', 'ning', 'ping'].map((id) => ({ id, name: id, roles }))
  await settle(street.deps, street.street, [...Object.values(street.people), ...newcomers])
  for (const { id } of newcomers) await takeOn(id)
})

describe('the limit of open grabs', () => {
  it('is three for a volunteer, and one that was finished or given back makes room', async () => {
    const [one, two, three, four, five] = (await pool(5)) as [InPool, InPool, InPool, InPool, InPool]
    for (const order of [one, two, three]) expect((await grab('hua', order)).status).toBe(200)

    expect(answered(await grab('hua', four))).toEqual([409, 'tooManyGrabs'])
    expect((await mine('hua'))?.inHand).toBe(3)
    await finish('hua', one)
    expect((await grab('hua', four)).status).toBe(200)
    expect(answered(await grab('hua', five))).toEqual([409, 'tooManyGrabs'])
    await street.as('hua').post(`/orders/${two.id}/return`, { version: 4, reason: '腰闪了' }).then(expectMade)
    expect((await grab('hua', five)).status).toBe(200)
  })

  it('is five for a grid worker', async () => {
    const orders = await pool(6)

    const replies: Reply[] = []
    for (const order of orders) replies.push(await grab('wen', order))

    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 409])
    expect(await heldBy('wen', orders)).toBe(5)
  })

  it('holds exactly when she grabs ten at the same moment', async () => {
    const orders = await pool(10)

    const replies = await Promise.all(orders.map((order) => grab('mei', order)))

    expect(replies.filter(({ status }) => status === 200)).toHaveLength(3)
    expect(await heldBy('mei', orders)).toBe(3)
    expect(replies.filter(({ status }) => status !== 200).map(answered)).toEqual(
      Array.from({ length: 7 }, () => [409, 'tooManyGrabs']),
    )
  })

  it('does not count what another got, nor what was reserved by a try that broke off', async () => {
    const orders = await pool(7)
    for (const order of orders.slice(0, 3)) await grab('ping', order)
    for (const order of orders.slice(0, 3))
      expect((await grab('bo', order)).body.refusal).toBe('grabbedAlready')
    const [broken, ...free] = orders.slice(3) as [InPool, ...InPool[]]
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /\|O#/, times: 9 })
    await grab('bo', broken)
    table.faults.mend()
    expect(await street.deps.table.get(keys.grabs('bo', street.street.id))).toMatchObject({
      ids: { [broken.id]: street.clock.now },
    })
    street.clock.now += 61_000

    for (const order of free) expect((await grab('bo', order)).status).toBe(200)

    expect(await heldBy('bo', orders)).toBe(3)
  })
})

describe('ending with orders in hand', () => {
  it('waits until they are finished or given back, whoever ends it', async () => {
    const [order] = (await pool(1)) as [InPool]
    const { version } = orderOf(await grab('ning', order))

    const end = () => street.as('ning').put('/me/volunteering/end', {})
    expect(answered(await end())).toEqual([409, 'hasOrdersInHand'])
    expect(answered(await refuse('ning'))).toEqual([409, 'hasOrdersInHand'])
    expect(await mine('ning')).toMatchObject({ inHand: 1, answers: [{ state: 'confirmed' }] })

    await street
      .as('ning')
      .post(`/orders/${order.id}/return`, { version, reason: '要搬走了' })
      .then(expectMade)
    expect([(await end()).status, volunteeringOf(await end())]).toEqual([200, undefined])
  })

  it('at the moment of a grab comes before it or after it, never between', async () => {
    for (let round = 0; round < 5; round++) {
      await takeOn('ning')
      street.clock.now += 31_000
      const [order] = (await pool(1)) as [InPool]
      const [grabbed, ended] = await Promise.all([
        grab('ning', order),
        street.as('ning').put('/me/volunteering/end', {}),
      ])

      const isHers = (await heldBy('ning', [order])) === 1
      expect(isHers).toBe(grabbed.status === 200)
      expect(ended.status).toBe(isHers ? 409 : 200)
      if (isHers) await finish('ning', order)
      if (isHers) await street.as('ning').put('/me/volunteering/end', {})
    }
    expect((await audit(table)).troubles).toEqual([])
  })
})

function expectMade({ status, body }: Reply) {
  expect([status, body.refusal]).toEqual([200, undefined])
}
