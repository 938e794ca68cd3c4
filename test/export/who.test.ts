import { keyAt, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { workOnAll } from '../support/held/exportWork'
import { anOrder } from '../workOrder/orders'
import { exportOf, fetched, untilEnded } from './exported'

const table = tableForFile()
const at = streetForFile(table)
const month = { what: 'orders', from: '2603', to: '2603', columns: [], format: 'csv' } as const

/** No stretch of a file can be written, however often it is tried. */
const breakOff = () =>
  table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /^EXP#/, times: Infinity })

const ended = async (by: string, body: object) => {
  const { id } = exportOf(await at.as(by).post('/exports', body))
  return untilEnded(at, { id, by })
}

beforeAll(async () => {
  await at.as('lin').post('/orders', anOrder(at.street))
})

describe('who may export', () => {
  it('is whoever oversees a place, and of persons the street alone, with a reason', async () => {
    const asked = month
    const personal = { ...asked, columns: ['personal'] }
    const answers = await Promise.all(
      [
        ['zhou', asked],
        ['shen', asked],
        ['luo', asked],
        ['gu', { ...personal, reason: '核对' }],
        ['qin', personal],
        ['qin', { ...personal, format: 'open', reason: '核对' }],
      ].map(async ([who, body]) => (await at.as(String(who)).post('/exports', body)).body.refusal),
    )

    expect(answers).toEqual([
      ...['notYourRole', 'notYourRole', 'notYourRole'],
      ...['onlyWithoutPersons', 'reasonMissing', 'badInput'],
    ])
  })

  it('leaves what is of a person on record, with its reason, for supervisors and admins', async () => {
    await ended('admin', { ...month, columns: ['personal'], reason: '居民来信核对' })

    const { body } = await at.as('qin').get('/exports/personal?limit=1')
    const { status } = await at.as('gu').get('/exports/personal')

    expect(body.exports).toMatchObject([
      { name: '管理员', reason: '居民来信核对', rows: 1, state: 'done', fetchedAt: [] },
    ])
    expect(status).toBe(403)
  })

  it('stops when the role is taken away on the way', async () => {
    const { deps, people, street, clock, as } = at
    breakOff()
    const { id } = exportOf(await as('fang').post('/exports', month))
    table.faults.mend()
    await deps.people.saveStanding('fang', street.id, { roles: [] })
    await workOnAll(deps, { parts: 10, until: clock.now + 1000 })
    await deps.people.saveStanding('fang', street.id, { roles: people.fang.roles })
    const seen = exportOf(await as('fang').get(`/exports/${id}`))

    expect([seen.state, seen.failure, seen.rows]).toEqual(['failed', 'notYours', 0])
  })

  it('shows nobody else’s export, and a file only by a link that holds', async () => {
    const seen = await ended('qin', month)
    const other = await at.as('admin').get(`/exports/${seen.id}`)
    const stopped = await at.as('admin').post(`/exports/${seen.id}/cancel`, {})
    const forged = await fetched(at.deps, {
      ...seen,
      url: seen.url?.replace(/mark=.{5}/, 'mark=abcde') ?? '',
    })
    at.clock.now += 11 * 60_000
    const old = await fetched(at.deps, seen)
    at.clock.now += 8 * 86_400_000
    const expired = exportOf(await at.as('qin').get(`/exports/${seen.id}`))
    at.clock.now -= 8 * 86_400_000 + 11 * 60_000

    expect([other, stopped].map(({ status }) => status)).toEqual([404, 404])
    expect([forged.answer.status, old.answer.status]).toEqual([404, 404])
    expect(expired.url).toBeUndefined()
  })
})

describe('starting and stopping one', () => {
  it('sent twice is one export; with another body its key is refused', async () => {
    const key = keyAt(at.clock.now)
    const asked = month
    const first = await at.as('admin').post('/exports', asked, key)
    const again = await at.as('admin').post('/exports', asked, key)
    const other = await at.as('admin').post('/exports', { ...asked, format: 'xlsx' }, key)

    expect(again.body).toEqual(first.body)
    expect(other.body.refusal).toBe('keyReused')
  })

  it('may be stopped, and three at once are enough', async () => {
    const asked = month
    breakOff()
    const three = [['times'], ['counts'], ['times', 'counts']].map((columns) =>
      at.as('gu').post('/exports', { ...asked, columns }),
    )
    const ids = (await Promise.all(three)).map((reply) => exportOf(reply).id)
    const fourth = await at.as('gu').post('/exports', asked)
    const stopped = await Promise.all(ids.map((id) => at.as('gu').post(`/exports/${id}/cancel`, {})))
    table.faults.mend()
    const again = await at.as('gu').post('/exports', asked)
    const listed = await at.as('gu').get('/exports')

    expect(fourth.body.refusal).toBe('tooManyExports')
    expect(stopped.map((reply) => exportOf(reply).state)).toEqual(['cancelled', 'cancelled', 'cancelled'])
    expect(again.status).toBe(201)
    expect((listed.body.exports as unknown[]).length).toBeGreaterThanOrEqual(4)
  })
})
