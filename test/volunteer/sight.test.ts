import type { Answer } from '../../shared/contract'
import { keyAt, settle, streetForFile, type Reply } from '../support/app'
import { tableForFile } from '../support/engine'
import { mover } from '../workOrder/mover'
import { orderOf } from '../workOrder/orders'
import { grabber, inPool, type InPool } from './grabbing'
import { volunteersOf } from './volunteers'

const table = tableForFile()
const street = streetForFile(table)
const { takeOn } = volunteersOf({ as: (who) => street.as(who) })
const { moveAs } = mover({ as: (who) => street.as(who) })
const grab = grabber({ as: (who) => street.as(who) })

const seen = async (who: string, { id }: Pick<InPool, 'id'>) =>
  (await street.as(who).get(`/orders/${id}`)) as Reply & { body: Answer<'getOrder'> }
const contact = { name: '周玉兰', phone: '19900001001' }
const secrets = /米扛不上|1号楼北门|周玉兰|19900001001/

beforeAll(async () => {
  const roles = [{ role: 'resident' as const, scope: street.street.id }]
  const newcomers = ['hua', 'mei'].map((id) => ({ id, name: id, roles }))
  await settle(street.deps, street.street, [...Object.values(street.people), ...newcomers])
  for (const { id } of newcomers) await takeOn(id)
})

describe('what who may grab sees of a request for help', () => {
  it('is card and note before, everything while it is hers, the way it went once it has ended', async () => {
    const order = await inPool(street, { contact })

    const before = (await seen('hua', order)).body
    expect(JSON.stringify(before)).not.toMatch(secrets)
    expect(before.moves).toEqual(['grab'])
    expect(before.steps.at(-1)).toMatchObject({ move: 'dispatch', words: '六楼没电梯，要有力气' })
    expect(before.order.place.label).toBe('梧桐里社区 1号楼')
    expect((await seen('lin', order)).status).toBe(404)

    const { version } = orderOf(await grab('hua', order))
    const during = (await seen('hua', order)).body
    expect(during.order).toMatchObject({
      description: '一个人住，米扛不上六楼',
      place: { address: '1号楼北门', isExact: true },
      reporter: { name: '周玉兰', phone: '19900001001' },
    })
    expect(during.moves.sort()).toEqual(['finish', 'note', 'return'])
    expect((await seen('mei', order)).status).toBe(404)

    await street.as('hua').post(`/orders/${order.id}/finish`, { version, note: '米送上去了' })
    expect((await seen('hua', order)).body.order.description).toBeDefined()
    await street.as('qin').post(`/orders/${order.id}/close`, { version: version + 1, verdict: 'solved' })
    const after = await seen('hua', order)
    expect([after.status, after.body.order.status]).toEqual([200, 'closed'])
    expect(JSON.stringify(after.body)).not.toMatch(secrets)
  })

  it('given back is out of her sight, and with its reason at the desk', async () => {
    const order = await inPool(street, { contact, categoryCode: 'B01' })
    const { version } = orderOf(await grab('mei', order))

    await street.as('mei').post(`/orders/${order.id}/return`, { version, reason: '要两个人才抬得动' })

    expect((await seen('mei', order)).status).toBe(404)
    const { order: back, steps } = (await seen('gu', order)).body
    expect([back.status, back.holder?.id]).toEqual(['filed', 'desk-990100001001'])
    expect(steps.at(-1)).toMatchObject({ move: 'return', words: '要两个人才抬得动', by: { name: '林一帆' } })
  })

  it('given back and asked for again by the same command shows no more than that she had it', async () => {
    const order = await inPool(street, { contact })
    const command = keyAt(street.clock.now)
    const first = await grab('hua', order, command)
    const atOnce = await grab('hua', order, command)
    await moveAs('hua').make(order.id, 'return', { reason: '今天去不了' })

    const again = await grab('hua', order, command)

    expect(JSON.stringify(first.body)).toMatch(secrets)
    expect(atOnce).toEqual(first)
    expect(again.status).toBe(200)
    expect(JSON.stringify(again.body)).not.toMatch(secrets)
  })

  it('stays hers alone: no neighbour learns who helped whom', async () => {
    const order = await inPool(street, { kind: 'issue' })
    await grab('hua', order)

    const { order: known, steps } = (await seen('lin', order)).body

    expect(known.holder).toEqual({ id: 'person-', kind: 'person', name: '志愿者' })
    expect(steps.at(-1)?.by).toEqual({ role: 'volunteer', name: '一位志愿者', isMe: false })
    expect((await seen('zhou', order)).body.order.holder).toMatchObject({
      name: '林一帆',
      phone: '19900001002',
    })
  })

  it('is never what those in service say among themselves, nor how residents rated', async () => {
    const { id, version } = await inPool(street)
    const note = (who: string, words: string) => moveAs(who).make(id, 'note', { words, internal: true })
    await note('shen', '家里有狗，先敲门')
    await grab('mei', { id, version: version + 1 })
    await note('mei', '我六点到')
    await moveAs('mei').make(id, 'finish', { note: '米送上去了' })
    await moveAs('qin').make(id, 'close', { verdict: 'solved' })
    const bad = { contacted: true, solved: 'not', satisfied: 'not', words: '没送到六楼' }
    await moveAs('zhou').make(id, 'rate', bad)
    await moveAs('zhou').make(id, 'reopen', { reason: '没送到六楼' })
    await moveAs('gu').make(id, 'dispatch', { lead: { pool: true }, note: '取一趟药' })
    await moveAs('mei').make(id, 'grab')

    const mine = (await seen('mei', { id })).body.steps
    expect(
      mine.filter(({ move }) => move === 'note').map(({ words, internal }) => [words, internal]),
    ).toEqual([['我六点到', false]])
    expect(mine.find(({ move }) => move === 'rate')).not.toHaveProperty('rating')
    expect(mine.find(({ move }) => move === 'rate')).not.toHaveProperty('words')
    const staffs = (await seen('shen', { id })).body.steps
    expect(staffs.flatMap(({ internal, words }) => (internal ? [words] : []))).toEqual(['家里有狗，先敲门'])
    expect(staffs.find(({ move }) => move === 'rate')).toMatchObject({ rating: { solved: 'not' } })
    await moveAs('mei').make(id, 'return', { reason: '今天去不了' })
  })

  it('lies in the queue of the pool for whoever may grab there, and in her own once she has it', async () => {
    const order = await inPool(street)
    const queueOf = async (who: string, queueId: string) =>
      ((await street.as(who).get(`/queues/${queueId}`)).body as unknown as Answer<'queue'>).orders.map(
        ({ id }) => id,
      )

    expect(await queueOf('mei', 'pool-990100001001')).toContain(order.id)
    expect((await street.as('lin').get('/queues/pool-990100001001')).status).toBe(404)
    await grab('mei', order)
    expect(await queueOf('mei', 'pool-990100001001')).not.toContain(order.id)
    expect(await queueOf('mei', 'person-mei')).toEqual([order.id])
  })
})
