import { settle, streetForFile } from '../support/app'
import { aStreet, peopleOf } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { orderOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)

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
