import type { Answer } from '../../shared/contract'
import { keyAt, settle, streetForFile, type Reply } from '../support/app'
import { lamp } from '../support/aStreet'
import { audit } from '../support/audit'
import { tableForFile } from '../support/engine'
import { orderOf, stepsOf } from '../workOrder/orders'
import { grabber, inPool } from './grabbing'
import { volunteersOf, yancang } from './volunteers'

const table = tableForFile()
const street = streetForFile(table)
const { takeOn } = volunteersOf({ as: (who) => street.as(who) })

const grab = grabber({ as: (who) => street.as(who) })

const crowd = Array.from({ length: 200 }, (_, at) => `helper${at}`)
const answered = (reply: Reply) => [reply.status, reply.body.refusal]
const seen = async (who: string, id: string) =>
  (await street.as(who).get(`/orders/${id}`)) as Reply & { body: Answer<'getOrder'> }

beforeAll(async () => {
  const roles = [{ role: 'resident' as const, scope: street.street.id }]
  const newcomers = ['hua', 'mei', 'bo', 'far', ...crowd].map((id) => ({ id, name: id, roles }))
  await settle(street.deps, street.street, [...Object.values(street.people), ...newcomers])
  for (const who of ['hua', 'mei', 'bo']) await takeOn(who)
  await takeOn('far', { communityIds: [yancang] })
})

describe('giving back 我去不了了', () => {
  it('costs a volunteer nothing, however often: it is no return, and the street rules on nothing', async () => {
    let order = await inPool(street)
    const lead = { pool: true }
    for (let times = 0; times < 4; times++) {
      const { version } = orderOf(await grab('hua', order))
      await street.as('hua').post(`/orders/${order.id}/return`, { version, reason: '临时有事，去不了' })
      const back = orderOf(await street.as('gu').get(`/orders/${order.id}`))
      expect([back.holder?.id, back.returns, back.awaitsRuling]).toEqual(['desk-990100001001', 0, false])
      const again = { version: back.version, lead, note: '还在等人' }
      order = orderOf(await street.as('gu').post(`/orders/${order.id}/dispatch`, again))
    }
  })
})

describe('grab 抢单', () => {
  it('hands it to whoever grabs it first, and everybody concerned sees whose hands it is in', async () => {
    const order = await inPool(street)

    const mine = orderOf(await grab('hua', order))

    expect([mine.status, mine.holder?.id]).toEqual(['accepted', 'person-hua'])
    expect((await stepsOf(street.as('zhou'), order.id)).at(-1)).toMatchObject({
      move: 'grab',
      by: { role: 'volunteer', name: '林一帆', unitName: '志愿者' },
    })
    expect(orderOf(await street.as('zhou').get(`/orders/${order.id}`)).holder).toMatchObject({
      name: '林一帆',
      unitName: '志愿者',
      phone: '19900001002',
    })
    await street.as('hua').post(`/orders/${order.id}/finish`, { version: mine.version, note: '米送到了' })
  })

  it('goes to one of two hundred; the others hear that they are too late', async () => {
    const { people } = street.deps
    for (const id of crowd) {
      const standing = await people.standingNow('hua', street.street.id)
      if (standing) await people.saveStanding(id, street.street.id, standing)
    }
    const order = await inPool(street, { categoryCode: 'B01' })

    const replies = await Promise.all(crowd.map((who) => grab(who, order)))

    const won = crowd.filter((_, at) => replies[at]?.status === 200)
    const lost = replies.filter(({ status }) => status !== 200).map(answered)
    expect(won).toHaveLength(1)
    expect(lost).toEqual(Array.from({ length: 199 }, () => [409, 'grabbedAlready']))
    expect(orderOf(await street.as('qin').get(`/orders/${order.id}`)).holder?.id).toBe(`person-${won[0]}`)
    expect((await audit(table)).troubles).toEqual([])
  })

  it('sent again under its key answers as the first time, also when the first answer was lost', async () => {
    const order = await inPool(street)
    const key = keyAt(street.clock.now)
    table.faults.inject({ kind: 'loseReply', operation: 'PutItem', key: /\|O#/, times: 4 })
    await grab('mei', order, key)
    table.faults.mend()

    const again = await grab('mei', order, key)

    expect([again.status, orderOf(again).holder?.id]).toEqual([200, 'person-mei'])
    expect((await grab('mei', order, key)).body).toEqual(again.body)
    expect(answered(await grab('mei', order))).toEqual([409, 'grabbedAlready'])
    await street.as('mei').post(`/orders/${order.id}/return`, { version: 4, reason: '临时有事' })
  })

  it('is for a volunteer of the community, and for its grid workers; never of one’s own request', async () => {
    const order = await inPool(street)

    for (const who of ['far', 'lin', 'luo', 'tang'])
      expect([who, ...answered(await grab(who, order))]).toEqual([who, 404, 'notFound'])
    const open = await inPool(street, { kind: 'issue' })
    expect(answered(await grab('far', open))).toEqual([403, 'notYourOrder'])
    expect(answered(await grab('lin', open))).toEqual([403, 'notYourRole'])
    expect(answered(await grab('tang', open))).toEqual([403, 'notYourOrder'])
    await takeOn('zhou')
    expect(answered(await grab('zhou', order))).toEqual([403, 'grabOwn'])
    expect((await seen('zhou', order.id)).body.moves).not.toContain('grab')
    await street.as('zhou').put('/me/volunteering/end', {})
    street.clock.now += 31_000
    expect(orderOf(await grab('wen', order)).holder?.id).toBe('person-wen')
  })

  it('asks of a volunteer what the community has confirmed her for, of a grid worker nothing', async () => {
    const { street: whole, people, deps } = street
    const categories = whole.categories.map((one) =>
      one.code === lamp.code ? { ...one, skills: ['tutoring' as const] } : one,
    )
    await settle(deps, { ...whole, categories }, [people.zhou, people.shen, people.gu, people.wen])
    const order = await inPool(street)

    const reply = await grab('bo', order)

    expect(answered(reply)).toEqual([403, 'skillsMissing'])
    expect((await seen('bo', order.id)).body.moves).not.toContain('grab')
    await takeOn('bo', { skills: ['tutoring'] })
    street.clock.now += 31_000
    expect((await grab('bo', order)).status).toBe(200)
    await settle(deps, whole, Object.values(people))
  })

  it('is not for who takes a rest; what is in hand stays in hand', async () => {
    const [first, second] = [await inPool(street), await inPool(street)]
    const mine = orderOf(await grab('hua', first))
    await street.as('hua').put('/me/volunteering/pause', { isPaused: true })
    street.clock.now += 31_000

    expect(answered(await grab('hua', second))).toEqual([409, 'isPaused'])

    const note = '送到了'
    const finished = await street
      .as('hua')
      .post(`/orders/${first.id}/finish`, { version: mine.version, note })
    expect(finished.status).toBe(200)
    await street.as('hua').put('/me/volunteering/pause', { isPaused: false })
    street.clock.now += 31_000
  })
})
