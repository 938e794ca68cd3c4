import { settle, streetForFile } from '../support/app'
import { aStreet, peopleOf, quarrel } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { cellOf } from '../../functions/street/locate'
import { inStatus } from './lives'
import { mover } from './mover'
import { orderOf, stepsOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)
const { moveAs } = mover(street)

describe('what is not one’s own to see', () => {
  it('answers a private order to another resident as if it were not there', async () => {
    const life = await inStatus(street, 'ordered', { categoryCode: 'B01' })
    const missing = life.id.slice(0, -4) + '0000'

    const seen = await street.as('lin').get(`/orders/${life.id}`)
    const moved = await street.as('lin').post(`/orders/${life.id}/join`, { version: 1 })
    const nothing = await street.as('lin').get(`/orders/${missing}`)

    const say = ({ status, body }: typeof seen) => [status, body.refusal, body.title]
    expect(say(seen)).toEqual(say(nothing))
    expect(say(moved)).toEqual(say(nothing))
  })

  it('answers another street’s order to nobody of this one, whatever the role', async () => {
    const other = aStreet('990100002')
    const people = Object.values(peopleOf(other)).map((person) => ({ ...person, id: `${person.id}2` }))
    await settle(street.deps, other, people)
    const life = await inStatus(street, 'finished')

    for (const { id } of people) {
      const { status } = await street.as(id).get(`/orders/${life.id}`)
      const move = await street
        .as(id)
        .post(`/orders/${life.id}/close`, { version: life.version, verdict: 'solved' })
      const queue = await street.as(id).get('/queues/check-990100001')
      expect([id, status, move.status, queue.status]).toEqual([id, 404, 404, 404])
    }
  })

  it('lets no administrator of another street answer what was said about the program here', async () => {
    const other = aStreet('990100002')
    await settle(street.deps, other, [{ ...peopleOf(other).admin, id: 'admin2' }])
    const sent = await street.as('zhou').post('/feedback', { words: '字太小了' })
    const { id } = sent.body.feedback as { id: string }

    const { status } = await street.as('admin2').post(`/feedback/${id}/answer`, { words: '谢谢' })

    expect(status).toBe(404)
  })

  it('shows neighbours neither reporter nor address nor exact point, and no words until somebody looked', async () => {
    const life = await inStatus(street, 'ordered')

    const before = orderOf(await street.as('lin').get(`/orders/${life.id}`))
    await street.as('shen').post(`/orders/${life.id}/file`, { version: 1 })
    const after = orderOf(await street.as('lin').get(`/orders/${life.id}`))

    expect([before.description, before.reporter, before.place.address, before.place.isExact]).toEqual([
      undefined,
      undefined,
      undefined,
      false,
    ])
    expect(after.description).toContain('路灯')
    expect([after.reporter, after.place.address]).toEqual([undefined, undefined])
  })

  it('tells those who handle it who reported, but never of an anonymous one', async () => {
    const contact = { name: '周玉兰', phone: '19900001001' }
    const open = await inStatus(street, 'accepted', { contact })
    const hidden = await inStatus(street, 'accepted', { contact, anonymous: true })

    expect(orderOf(await street.as('luo').get(`/orders/${open.id}`)).reporter).toMatchObject(contact)
    for (const who of ['luo', 'shen', 'gu', 'qin', 'admin']) {
      const text = JSON.stringify((await street.as(who).get(`/orders/${hidden.id}`)).body)
      expect(text).not.toMatch(/周玉兰|19900001001/)
    }
  })
})

const wordsFor = async (who: string, id: string) =>
  (await stepsOf(street.as(who), id)).flatMap(({ words }) => words ?? [])

describe('what residents say on the way', () => {
  it('is read by who said it, who reported and who handles it, and by no neighbour', async () => {
    const { id } = await inStatus(street, 'filed')
    await moveAs('zhou').make(id, 'note', { words: '我住301，白天都在' })
    await moveAs('lin').make(id, 'join', { words: '302门口也黑' })

    const both = ['我住301，白天都在', '302门口也黑']
    expect(await wordsFor('zhou', id)).toEqual(both)
    expect(await wordsFor('shen', id)).toEqual(both)
    expect(await wordsFor('lin', id)).toEqual(['302门口也黑'])
    expect(await wordsFor('guest', id)).toEqual([])
  })

  it('is never internal, whatever the phone sends', async () => {
    const { id } = await inStatus(street, 'filed')

    await moveAs('zhou').make(id, 'note', { words: '钥匙在门卫', internal: true })

    expect(await wordsFor('zhou', id)).toEqual(['钥匙在门卫'])
    expect((await stepsOf(street.as('zhou'), id)).at(-1)).toMatchObject({ internal: false })
  })

  it('as a rating 评价 is seen by who gave it and by who serves, not by other residents', async () => {
    const { id } = await inStatus(street, 'finished')
    await moveAs('lin').make(id, 'join')
    await moveAs('qin').make(id, 'close', { verdict: 'solved' })
    const rating = { contacted: true, solved: 'solved' }
    await moveAs('zhou').make(id, 'rate', { ...rating, satisfied: 'satisfied' })
    await moveAs('lin').make(id, 'rate', { ...rating, satisfied: 'not' })

    const ratingsFor = async (who: string) =>
      (await stepsOf(street.as(who), id)).flatMap((step) => step.rating?.satisfied ?? [])

    expect(await ratingsFor('zhou')).toEqual(['satisfied'])
    expect(await ratingsFor('lin')).toEqual(['not'])
    expect(await ratingsFor('guest')).toEqual([])
    expect(await ratingsFor('qin')).toEqual(['satisfied', 'not'])
  })
})

describe('an order filed into a private category', () => {
  it('is gone for neighbours, and whoever joined it before keeps sight of it without its words', async () => {
    const { id } = await inStatus(street, 'ordered')
    await moveAs('lin').make(id, 'join')
    const whileOpen = await street.as('guest').get(`/orders/${id}`)

    const filed = await moveAs('shen').make(id, 'file', { categoryCode: quarrel.code })

    expect(orderOf(filed).private).toBe(true)
    const joined = orderOf(await street.as('lin').get(`/orders/${id}`))
    expect(joined).toMatchObject({ status: 'filed', haveJoined: true, photoUrls: [] })
    expect([joined.description, joined.place.address]).toEqual([undefined, undefined])
    expect([whileOpen.status, (await street.as('guest').get(`/orders/${id}`)).status]).toEqual([200, 404])
  })

  it('leaves the index of what is near, in which no private order ever lies', async () => {
    const { id, otherId } = await inStatus(street, 'ordered')
    const quarrelOfTwo = await inStatus(street, 'filed', { categoryCode: quarrel.code })
    const help = await inStatus(street, 'closed', { kind: 'help' })
    await moveAs('shen').make(id, 'file', { categoryCode: quarrel.code })

    const { latitude = 0, longitude = 0 } = street.street.buildings[0] ?? {}
    const cell = cellOf({ latitude, longitude })
    const lying = await Promise.all(
      [false, true].map((isDone) => street.deps.workOrders.near('990100001', cell, { isDone, limit: 200 })),
    )

    const ids = lying.flat().map((entry) => entry.id)
    expect(ids).toContain(otherId)
    for (const hidden of [id, quarrelOfTwo.id, help.id]) expect(ids).not.toContain(hidden)
  })
})
