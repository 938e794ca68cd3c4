import { callers, depsFor, streetForFile } from '../support/app'
import { gas } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'

const table = tableForFile()
const street = streetForFile(table)

describe('who finished never closes', () => {
  it('refuses 销单 to a supervisor who accepted it, and to one who finished it', async () => {
    const life = await inStatus(street, 'dispatched')
    await street.as('fang').post(`/orders/${life.id}/accept`, { version: 3 })
    await street.as('fang').post(`/orders/${life.id}/finish`, { version: 4, note: '办好了' })

    const { status, body } = await street
      .as('fang')
      .post(`/orders/${life.id}/close`, { version: 5, verdict: 'solved' })
    const seen = await street.as('fang').get(`/orders/${life.id}`)

    expect([status, body.refusal]).toEqual([403, 'selfClose'])
    expect(seen.body.moves).not.toContain('close')
  })
})

describe('what a move needs', () => {
  it('asks for a photo where the category does 办结', async () => {
    const life = await inStatus(street, 'accepted', { categoryCode: gas.code })

    const { status, body } = await street
      .as('luo')
      .post(`/orders/${life.id}/finish`, { version: 4, note: '好了' })

    expect([status, body.refusal, body.field]).toEqual([422, 'photoMissing', 'photoKeys'])
  })

  it('asks for the reason when it was not solved 销单', async () => {
    const life = await inStatus(street, 'finished')

    const { status, body } = await street
      .as('qin')
      .post(`/orders/${life.id}/close`, { version: 5, verdict: 'partly' })

    expect([status, body.refusal]).toEqual([422, 'reasonMissing'])
  })
})

describe('somebody whose role was taken', () => {
  it('can do nothing more half a minute later', async () => {
    const life = await inStatus(street, 'ordered')
    await street.as('shen').get('/me')
    const later = { now: street.clock.now + 31_000 }
    const { as } = callers(depsFor(table, later), later)
    await street.deps.people.saveStanding('shen', street.street.id, { roles: [] })

    const { status } = await as('shen').post(`/orders/${life.id}/file`, { version: 1 })
    await street.deps.people.saveStanding('shen', street.street.id, { roles: street.people.shen.roles })

    expect(status).toBe(403)
  })
})
