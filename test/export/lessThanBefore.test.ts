import { exportKeys } from '../../functions/export/keys'
import type { ExportSeen } from '../../shared/export/export'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import { exportOf, fetched, untilEnded } from './exported'

const at = streetForFile(tableForFile())
const month = { what: 'orders', from: '2603', to: '2603', columns: [], format: 'csv' } as const

const ended = async (by: string, body: object) => {
  at.clock.now += 1000
  const { id } = exportOf(await at.as(by).post('/exports', body))
  return untilEnded(at, { id, by })
}

beforeAll(async () => {
  await at.as('lin').post('/orders', anOrder(at.street))
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

  it('is so of open data too, which is of no place of its maker’s', async () => {
    const { deps, people, street } = at
    const seen = await ended('fang', { ...month, from: '2602', to: '2602', format: 'open' })
    const before = await fetched(deps, seen)
    await deps.people.saveStanding('fang', street.id, { roles: [] })
    const gone = await fetched(deps, seen)
    await deps.people.saveStanding('fang', street.id, { roles: people.fang.roles })

    expect([before, gone].map(({ answer }) => answer.status)).toEqual([200, 404])
  })

  it('leaves a line each time it is fetched with what is of a person; what goes on a moment later is the same time', async () => {
    const seen = await ended('admin', personal)
    const before = at.clock.now
    await fetched(at.deps, seen)
    at.clock.now += 60_000
    await fetched(at.deps, seen, { Range: 'bytes=9-' })
    await fetched(at.deps, seen, { Range: 'bytes=0-8' })
    at.clock.now += 600_000
    const later = exportOf(await at.as('admin').get(`/exports/${seen.id}`))
    await fetched(at.deps, later, { Range: 'bytes=9-' })
    const times = [before, before + 60_000, before + 660_000].map((time) => new Date(time).toISOString())
    const { body } = await at.as('qin').get('/exports/personal?limit=1')

    expect(body.exports).toMatchObject([{ name: '管理员', fetchedAt: times }])
  })

  it('is fetched no more with what is of a person than leaves a line each time', async () => {
    const seen = await ended('admin', personal)
    const key = exportKeys.job(at.street.id, seen.id)
    const job = await at.deps.table.get(key)
    const lines = Array.from({ length: 999 }, () => at.clock.now)
    await at.deps.table.put({ ...key, ...job, fetchedAt: lines })
    const [last, over] = [await fetched(at.deps, seen), await fetched(at.deps, seen)]
    const kept = await at.deps.table.get(key)

    expect([last, over].map(({ answer }) => answer.status)).toEqual([200, 429])
    expect(kept?.fetchedAt).toHaveLength(1000)
  })
})
