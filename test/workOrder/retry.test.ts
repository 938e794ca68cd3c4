import { keyAt, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf, stepsOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)

/** More often than the SDK tries by itself: then the caller notices, too. */
const everyTry = 20

describe('a reply lost between us and the table', () => {
  it.each([
    ['the words were written', /#B$/],
    ['the head was written', /\|O#/],
  ])('of an order, after %s: what is found written is known as our own', async (_, key) => {
    const { as, street: place, clock } = street
    const command = keyAt(clock.now)
    await as('zhou').get('/me')
    table.faults.inject({ kind: 'loseReply', operation: 'PutItem', key })

    const first = await as('zhou').post('/orders', anOrder(place), command)
    const again = await as('zhou').post('/orders', anOrder(place), command)

    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body).toEqual(first.body)
  })

  it('of a move: it is answered, and made once', async () => {
    const { as, street: place } = street
    const { id } = orderOf(await as('zhou').post('/orders', anOrder(place)))
    await as('shen').get('/me')
    table.faults.inject({ kind: 'loseReply', operation: 'PutItem', key: /\|O#/ })

    const filed = await as('shen').post(`/orders/${id}/file`, { version: 1 })

    expect(orderOf(filed)).toMatchObject({ status: 'filed', version: 2 })
    expect((await stepsOf(as('qin'), id)).map(({ move }) => move)).toEqual(['order', 'file'])
  })
})

describe('a reply lost between us and the caller', () => {
  it('of a move: the retry hears what the first would have, though the order went on', async () => {
    const { as, street: place, clock } = street
    const { id } = orderOf(await as('zhou').post('/orders', anOrder(place)))
    const command = keyAt(clock.now)

    const first = await as('shen').post(`/orders/${id}/file`, { version: 1 }, command)
    await as('gu').post(`/orders/${id}/dispatch`, { version: 2, lead: { unitId: `${place.id}U01` } })
    const again = await as('shen').post(`/orders/${id}/file`, { version: 1 }, command)

    expect(again).toEqual(first)
    expect((await stepsOf(as('qin'), id)).map(({ move }) => move)).toEqual(['order', 'file', 'dispatch'])
  })

  it('of a move with words: they are kept once', async () => {
    const { as, street: place, clock } = street
    const { id } = orderOf(await as('zhou').post('/orders', anOrder(place)))
    const command = keyAt(clock.now)
    const body = { version: 1, words: '又闪了一次' }

    const first = await as('zhou').post(`/orders/${id}/note`, body, command)
    const again = await as('zhou').post(`/orders/${id}/note`, body, command)

    expect(again).toEqual(first)
    expect((await stepsOf(as('zhou'), id)).map(({ words }) => words)).toEqual([undefined, '又闪了一次'])
  })

  it('refuses another move, or other words, under the same key', async () => {
    const { as, street: place, clock } = street
    const { id } = orderOf(await as('zhou').post('/orders', anOrder(place)))
    const command = keyAt(clock.now)
    await as('zhou').post(`/orders/${id}/note`, { version: 1, words: '第一句' }, command)

    const otherWords = await as('zhou').post(`/orders/${id}/note`, { version: 1, words: '第二句' }, command)
    const otherMove = await as('zhou').post(`/orders/${id}/withdraw`, { version: 2, reason: '好了' }, command)

    expect([otherWords.body.refusal, otherMove.body.refusal]).toEqual(['keyReused', 'keyReused'])
  })

  it('refuses a move that says the same as the other under that key: nothing', async () => {
    const { as, street: place, clock } = street
    const { id } = orderOf(await as('zhou').post('/orders', anOrder(place)))
    const command = keyAt(clock.now)
    await as('shen').post(`/orders/${id}/file`, { version: 1 }, command)

    const handled = await as('shen').post(`/orders/${id}/handle`, { version: 2 }, command)

    expect(handled.body.refusal).toBe('keyReused')
  })

  it('knows a command by who made it, too: another person’s like key is another command', async () => {
    const { as, street: place, clock } = street
    const { id } = orderOf(await as('zhou').post('/orders', anOrder(place)))
    const command = keyAt(clock.now)

    const lins = await as('lin').post(`/orders/${id}/join`, { version: 1 }, command)
    const guests = await as('guest').post(`/orders/${id}/join`, { version: 2 }, command)

    expect([orderOf(lins).version, orderOf(guests).version]).toEqual([2, 3])
  })

  it('of a move that took the order out of one’s sight: it is answered all the same', async () => {
    const { as, street: place, clock } = street
    const { id } = orderOf(await as('zhou').post('/orders', anOrder(place, { categoryCode: 'B01' })))
    const { latitude = 0, longitude = 0, id: buildingId = '' } = place.buildings[2] ?? {}
    const command = keyAt(clock.now)
    const body = { version: 1, place: { latitude, longitude, address: '3号楼', buildingId } }

    const first = await as('shen').post(`/orders/${id}/file`, body, command)
    const again = await as('shen').post(`/orders/${id}/file`, body, command)

    expect((await as('shen').get(`/orders/${id}`)).status).toBe(404)
    expect(first.status).toBe(200)
    expect(again).toEqual(first)
  })

  it('never puts other words in the place of those that were taken', async () => {
    const { as, street: place, clock } = street
    const { id } = orderOf(await as('zhou').post('/orders', anOrder(place)))
    const command = keyAt(clock.now)
    await as('zhou').get('/me')
    const say = (words: string) => as('zhou').post(`/orders/${id}/note`, { version: 1, words }, command)

    const said = ['第一句', '第二句', '第三句']
    const replies = await Promise.all(said.map(say))

    const taken = said.filter((_, at) => replies[at]?.status === 200)
    expect(taken).toHaveLength(1)
    expect((await stepsOf(as('zhou'), id)).map(({ words }) => words)).toEqual([undefined, ...taken])
  })
})

describe('an order that was taken', () => {
  const day = 86_400_000

  it('stays taken, though its category has been closed and its key has grown old since', async () => {
    const { as, street: place, clock, deps } = street
    const command = keyAt(clock.now)
    const first = await as('zhou').post('/orders', anOrder(place), command)
    const stopper = { words: '归供电公司管', phone: '95598' }
    const kept = await deps.streets.get(place.id)
    const closed = place.categories.map((category) => ({ ...category, stopper }))
    await deps.streets.save({ ...place, categories: closed, staff: kept?.staff ?? [] })
    clock.now += 40 * day

    const again = await as('zhou').post('/orders', anOrder(place), command)
    const other = await as('zhou').post('/orders', anOrder(place, { description: '另一件' }), command)
    const another = await as('zhou').post('/orders', anOrder(place))
    await deps.streets.save({ ...place, staff: kept?.staff ?? [] })
    clock.now -= 40 * day

    expect([again.status, orderOf(again).id]).toEqual([first.status, orderOf(first).id])
    expect([other.body.refusal, another.body.refusal]).toEqual(['keyReused', 'notForUs'])
  })
})

describe('a table out of reach', () => {
  it('is said plainly, and the same command made later makes one order', async () => {
    const { as, street: place, clock } = street
    const command = keyAt(clock.now)
    await as('lin').get('/me')
    table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /\|O#/, times: everyTry })

    const refused = await as('lin').post('/orders', anOrder(place), command)
    const before = await as('lin').get('/me/orders')
    table.faults.mend()
    const made = await as('lin').post('/orders', anOrder(place), command)
    const after = await as('lin').get('/me/orders')

    expect([refused.status, refused.body.refusal]).toEqual([503, 'unavailable'])
    expect(before.body.orders).toEqual([])
    expect((after.body.orders as { id: string }[]).map(({ id }) => id)).toEqual([orderOf(made).id])
  })
})
