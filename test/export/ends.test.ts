import { exportKeys } from '../../functions/export/keys'
import { jobStore } from '../../functions/export/jobStore'
import { partStore } from '../../functions/export/partStore'
import { workOnAll } from '../support/held/exportWork'
import { update } from '../../functions/table/updateStore'
import { sameWithin } from '../../shared/export/export'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder } from '../workOrder/orders'
import { csvRows, exportOf, fetched, untilEnded } from './exported'

const table = tableForFile()
const at = streetForFile(table)
const day = 86_400_000
const month = { what: 'orders', from: '2603', to: '2603', columns: [], format: 'xlsx' } as const

/** Begun, and not a stretch of it written. */
async function begun() {
  at.clock.now += sameWithin
  table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /^EXP#/, times: Infinity })
  const { id } = exportOf(await at.as('qin').post('/exports', month))
  table.faults.mend()
  return id
}
const workOn = () => workOnAll(at.deps, { parts: 100, until: at.clock.now + 60_000 })
const seenOf = async (id: string) => exportOf(await at.as('qin').get(`/exports/${id}`))
const ended = async (body: object) => {
  const { id } = exportOf(await at.as('qin').post('/exports', body))
  return untilEnded(at, { id, by: 'qin' })
}

beforeAll(async () => {
  const behalf = { anonymous: true, onBehalf: true, contact: { name: '周玉兰', phone: '19900001001' } }
  await at.as('gu').post('/orders', anOrder(at.street, behalf))
})

describe('an export 导出', () => {
  it('has the contact of whom somebody in service reported for, as the order has', async () => {
    const asked = { ...month, format: 'csv', columns: ['personal'], reason: '核对' }
    const [, row = []] = csvRows((await fetched(at.deps, await ended(asked))).bytes)

    expect(row.slice(-2)).toEqual(['周玉兰', '19900001001'])
  })

  it('that nobody could finish in a week is over', async () => {
    const id = await begun()
    at.clock.now += 8 * day
    await workOn()
    const { state, rows } = await seenOf(id)
    at.clock.now -= 8 * day

    expect([state, rows]).toEqual(['cancelled', 0])
  })

  it('of more rows than a sheet has ends, and says what to do', async () => {
    const id = await begun()
    const job = await jobStore(at.deps.table, at.street.id).get(id)
    await update(at.deps.table, exportKeys.job(at.street.id, id), {
      change: 'SET far = :far',
      condition: 'attribute_exists(PK)',
      values: { ':far': { ...job?.progress, rows: 1_048_575 } },
    })
    await workOn()
    const { state, failure } = await seenOf(id)

    expect([state, failure]).toEqual(['failed', 'tooLong'])
  })

  it('is not handed out once its time is over, by whatever link', async () => {
    const { id } = await ended(month)
    at.clock.now += 7 * day - 60_000
    const seen = await seenOf(id)
    const before = await fetched(at.deps, seen)
    at.clock.now += 120_000
    const after = await fetched(at.deps, seen)
    at.clock.now -= 7 * day + 60_000

    expect([before.answer.status, after.answer.status]).toEqual([200, 404])
  })

  it('keeps the stretch that was written first, and never says it is less far than it was', async () => {
    const id = await begun()
    const jobs = jobStore(at.deps.table, at.street.id)
    const job = await jobs.get(id)
    if (!job) throw new Error('no job')
    const far = (parts: number, rows: number) => ({ ...job.progress, parts, rows })
    const parts = partStore(at.deps.table, job)
    await parts.keep({ bytes: Buffer.from('first'), after: far(1, 1) }, job.x)
    const second = await parts.keep({ bytes: Buffer.from('other'), after: far(1, 9) }, job.x)
    await jobs.goneOn(id, far(3, 3))
    await jobs.goneOn(id, far(2, 2))

    expect(second.rows).toBe(1)
    expect(Buffer.from((await parts.behind(0, 1))[0] ?? []).toString()).toBe('first')
    expect((await seenOf(id)).rows).toBe(3)
  })
})
