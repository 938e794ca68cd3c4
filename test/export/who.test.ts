import { keyAt, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { workOnAll } from '../../functions/export/workOnAll'
import type { ExportSeen } from '../../shared/export/export'
import { anOrder, orderOf } from '../workOrder/orders'
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

describe('a file 导出 whose maker may less than before', () => {
  const personal = { ...month, columns: ['personal'], reason: '核对' }
  const linksOf = async (who: string, id: string) => {
    const [one, list, stopped] = [
      await at.as(who).get(`/exports/${id}`),
      await at.as(who).get('/exports'),
      await at.as(who).post(`/exports/${id}/cancel`, {}),
    ]
    const listed = (list.body.exports as ExportSeen[] | undefined)?.find((seen) => seen.id === id)
    return [exportOf(one), listed, exportOf(stopped)].map((seen) => [seen?.url, seen?.bytes])
  }
  const none = [undefined, undefined]

  it('is reached by no way and no link, and is theirs again with the role', async () => {
    const { deps, people, street } = at
    const seen = await ended('qin', personal)
    await deps.people.saveStanding('qin', street.id, { roles: [{ role: 'dispatcher', scope: street.id }] })
    const links = await linksOf('qin', seen.id)
    const old = await fetched(deps, seen)
    await deps.people.saveStanding('qin', street.id, { roles: [] })
    const gone = await fetched(deps, seen)
    await deps.people.saveStanding('qin', street.id, { roles: people.qin.roles })
    const again = await fetched(deps, seen)

    expect(links).toEqual([none, none, none])
    expect([old, gone, again].map(({ answer }) => answer.status)).toEqual([404, 404, 200])
  })

  it('is so without anything of a person too, where the scope became narrower', async () => {
    const { deps, people, street } = at
    const [whole, part] = [
      await ended('qin', month),
      await ended('qin', { ...month, communityId: `${street.id}002` }),
    ]
    await deps.people.saveStanding('qin', street.id, {
      roles: [{ role: 'supervisor', scope: `${street.id}002` }],
    })
    const links = await linksOf('qin', whole.id)
    const kept = exportOf(await at.as('qin').get(`/exports/${part.id}`))
    const [one, other] = [await fetched(deps, whole), await fetched(deps, part)]
    await deps.people.saveStanding('qin', street.id, { roles: people.qin.roles })

    expect(links).toEqual([none, none, none])
    expect([kept.url?.slice(0, 9), one.answer.status, other.answer.status]).toEqual(['/exports/', 404, 200])
  })

  it('has what its maker oversaw, and not what only went through their hands', async () => {
    const { deps, people, street, as } = at
    const { id } = orderOf(await as('lin').post('/orders', anOrder(street)))
    await as('shen').post(`/orders/${id}/file`, { version: 1 })
    await as('gu').post(`/orders/${id}/dispatch`, { version: 2, lead: { unitId: `${street.id}U01` } })
    const roles = [
      { role: 'handler', scope: `${street.id}U01` },
      { role: 'dispatcher', scope: `${street.id}002` },
    ] as const
    await deps.people.saveStanding('fang', street.id, { roles: [...roles] })
    const seen = await ended('fang', month)
    await deps.people.saveStanding('fang', street.id, { roles: people.fang.roles })

    expect([seen.state, seen.rows]).toEqual(['done', 0])
  })

  it('leaves a line each time it is fetched with what is of a person', async () => {
    const seen = await ended('admin', personal)
    await fetched(at.deps, seen)
    at.clock.now += 60_000
    await fetched(at.deps, seen, { Range: 'bytes=9-' })
    const times = [at.clock.now - 60_000, at.clock.now].map((time) => new Date(time).toISOString())
    const { body } = await at.as('qin').get('/exports/personal?limit=1')

    expect(body.exports).toMatchObject([{ name: '管理员', fetchedAt: times }])
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
