import { keyAt, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { mover } from './mover'
import { anOrder, orderOf, stepsOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)
const { moveAs } = mover(street)

const absorbed = async (orderId: string) =>
  (await stepsOf(street.as('shen'), orderId)).filter(({ move }) => move === 'absorb')

const nameOf = (orderId: string) => new RegExp(orderId.slice(-26))

describe('merge 并单', () => {
  it('moves the households along and leaves a trace on both sides', async () => {
    const target = await inStatus(street, 'filed')
    const { id } = orderOf(await street.as('lin').post('/orders', anOrder(street.street)))

    const merged = orderOf(await moveAs('shen').make(id, 'merge', { intoOrderId: target.id }))

    expect(merged).toMatchObject({ status: 'merged', mergedInto: target.id, holder: null })
    const into = orderOf(await street.as('zhou').get(`/orders/${target.id}`))
    expect(into.joined).toBe(1)
    expect(await absorbed(target.id)).toMatchObject([{ fromOrderId: id }])
  })

  it('lets who stood behind it see the other one, private though it is, and rate it in the end', async () => {
    const more = { categoryCode: 'B01' }
    const { otherId } = await inStatus(street, 'ordered')
    const target = await inStatus(street, 'filed', more)
    street.clock.now += 1000
    const source = orderOf(await street.as('lin').post('/orders', anOrder(street.street, more)))
    await moveAs('shen').make(source.id, 'merge', { intoOrderId: target.id })

    const seen = await street.as('lin').get(`/orders/${target.id}`)
    const stranger = await street.as('guest').get(`/orders/${target.id}`)

    expect(orderOf(seen)).toMatchObject({ haveJoined: true })
    expect(orderOf(seen).description).toBeUndefined()
    expect([stranger.status, (await street.as('lin').get(`/orders/${otherId}`)).status]).toEqual([404, 200])
    await moveAs('gu').make(target.id, 'dispatch', { lead: { unitId: '990100001U01' } })
    await moveAs('luo').make(target.id, 'accept')
    await moveAs('luo').make(target.id, 'finish', { note: '谈拢了' })
    await moveAs('qin').make(target.id, 'close', { verdict: 'solved' })
    const rating = { contacted: true, solved: 'solved', satisfied: 'satisfied' }
    expect((await moveAs('lin').make(target.id, 'rate', rating)).status).toBe(200)
  })

  it('waits for the units that were called to it: they are on the way to this one', async () => {
    const { id, otherId } = await inStatus(street, 'filed')
    const calls = [{ unitId: '990100001U02' }]
    await moveAs('gu').make(id, 'whistle', { calls, reason: '水管也漏了' })
    const merge = () => moveAs('gu').make(id, 'merge', { intoOrderId: otherId })
    const offered = async () => (await street.as('gu').get(`/orders/${id}`)).body.moves
    const whileOpen = [(await merge()).body.refusal, ((await offered()) as string[]).includes('merge')]

    await moveAs('water').make(id, 'report-in')

    expect(whileOpen).toEqual(['callsOpen', false])
    expect(await offered()).toContain('merge')
    expect(orderOf(await merge()).status).toBe('merged')
  })

  it('shows what was said to the unit that works on the other one', async () => {
    const target = await inStatus(street, 'accepted')
    street.clock.now += 1000
    const { id } = orderOf(await street.as('lin').post('/orders', anOrder(street.street, { kind: 'help' })))
    const before = await street.as('luo').get(`/orders/${id}`)
    await moveAs('shen').make(id, 'merge', { intoOrderId: target.id })

    const seen = await street.as('luo').get(`/orders/${id}`)

    expect(before.status).toBe(404)
    expect(orderOf(seen).description).toContain('老人摸黑')
    expect((await street.as('water').get(`/orders/${id}`)).status).toBe(404)
  })

  it('goes on where it stopped when the writing broke off in between', async () => {
    const life = await inStatus(street, 'ordered')
    const command = { version: 1, intoOrderId: life.otherId }
    const key = keyAt(street.clock.now)
    const send = () => street.as('shen').post(`/orders/${life.id}/merge`, command, key)
    await street.as('shen').get('/me')
    table.faults.inject({
      kind: 'loseRequest',
      operation: 'PutItem',
      key: nameOf(life.otherId),
      times: 20,
    })

    const broken = await send()
    table.faults.mend()
    const again = await send()
    const once = await send()

    expect([broken.status, broken.body.refusal]).toEqual([503, 'unavailable'])
    expect(orderOf(again).status).toBe('merged')
    expect(once).toEqual(again)
    expect(await absorbed(life.otherId)).toHaveLength(1)
  })

  it('that comes too late leaves the other order as it was', async () => {
    const life = await inStatus(street, 'ordered')
    await street.as('zhou').post(`/orders/${life.id}/withdraw`, { version: 1, reason: '自己好了' })

    const late = await street
      .as('shen')
      .post(`/orders/${life.id}/merge`, { version: 1, intoOrderId: life.otherId })

    expect(late.body.refusal).toBe('changedMeanwhile')
    expect(await absorbed(life.otherId)).toEqual([])
  })

  it('into an order that was itself merged meanwhile reaches the one that took that in', async () => {
    const { id: middle, otherId: first } = await inStatus(street, 'ordered')
    street.clock.now += 1000
    const last = orderOf(await street.as('lin').post('/orders', anOrder(street.street)))
    await street.as('shen').get('/me')
    const key = keyAt(street.clock.now)
    const send = () =>
      street.as('shen').post(`/orders/${last.id}/merge`, { version: 1, intoOrderId: middle }, key)
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: nameOf(middle), times: 20 })
    await send()
    table.faults.mend()
    await moveAs('shen').make(middle, 'merge', { intoOrderId: first })

    await send()

    expect((await absorbed(first)).map(({ fromOrderId }) => fromOrderId)).toEqual([middle, last.id])
    expect(await absorbed(middle)).toEqual([])
  })

  it('of two orders into one under one key tells it of both', async () => {
    const { id, otherId } = await inStatus(street, 'ordered')
    const { id: another } = await inStatus(street, 'ordered')
    const key = keyAt(street.clock.now)

    for (const source of [id, another])
      await street.as('shen').post(`/orders/${source}/merge`, { version: 1, intoOrderId: otherId }, key)

    expect((await absorbed(otherId)).map(({ fromOrderId }) => fromOrderId)).toEqual([id, another])
  })

  it('is refused into itself, into what has ended, what came later, and what is not there to see', async () => {
    const ended = await inStatus(street, 'withdrawn')
    const { id, otherId } = await inStatus(street, 'ordered')
    const missing = `${id.slice(0, -3)}000`
    const elsewhere = { place: { ...anOrder(street.street).place, buildingId: `${street.street.id}00201B3` } }
    const unseen = await street
      .as('zhou')
      .post('/orders', anOrder(street.street, { ...elsewhere, kind: 'help' }))

    const refusalOf = async (source: string, intoOrderId: string) =>
      (await moveAs('shen').make(source, 'merge', { intoOrderId })).body.refusal
    const otherStreet = id.replace('990100001', '990100002')

    expect(await refusalOf(id, id)).toBe('mergeIntoItself')
    expect(await refusalOf(id, ended.id)).toBe('mergeIntoEnded')
    expect(await refusalOf(otherId, id)).toBe('mergeIntoLater')
    for (const target of [missing, otherStreet, orderOf(unseen).id])
      expect(await refusalOf(id, target)).toBe('notFound')
  })
})

describe('withdraw 撤单', () => {
  it('is refused while others wait for the same', async () => {
    const life = await inStatus(street, 'ordered')
    await street.as('lin').post(`/orders/${life.otherId}/join`, { version: 1 })
    await moveAs('shen').make(life.id, 'merge', { intoOrderId: life.otherId })

    const withdrawn = await moveAs('zhou').make(life.otherId, 'withdraw', { reason: '搬走了' })
    const seen = await street.as('zhou').get(`/orders/${life.otherId}`)

    expect(withdrawn.body.refusal).toBe('othersWait')
    expect(seen.body.moves).not.toContain('withdraw')
  })
})
