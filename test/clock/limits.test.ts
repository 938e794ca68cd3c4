import { depsFor, settle, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import type { Limit } from '../../shared/clock/limits'

const table = tableForFile()
const street = streetForFile(table)
const inChina = (text: string) => Date.parse(`${text}:00+08:00`)
const said = (iso = '') =>
  new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

const limit = (from: string, name: Limit['name'], [amount, unit]: [number, Limit['unit']]): Limit => ({
  from,
  name,
  amount,
  unit,
})

/** From 4 March on everything takes longer, and from 1 April on other things again. */
const changed = [
  limit('2026-03-04', 'accept', [1, 'workday']),
  limit('2026-03-04', 'finishOrdinary', [10, 'workday']),
  limit('2026-03-04', 'finishComplex', [20, 'workday']),
  limit('2026-03-04', 'warnAt', [50, 'percent']),
  limit('2026-04-01', 'accept', [30, 'minute']),
]

const made = async (who: string, path: string, body: object) => orderOf(await street.as(who).post(path, body))

beforeAll(() => settle(street.deps, { ...street.street, limits: changed }, Object.values(street.people)))

async function reported(time: string, categoryCode = 'Z99') {
  street.clock.now = inChina(time)
  return made('zhou', '/orders', anOrder(street.street, { categoryCode }))
}

describe('limits changed in the middle of a life 改时限', () => {
  it('leave the promise as it was told, and hold for the stages that begin from that day on', async () => {
    const order = await reported('2026-03-03T16:00')
    const path = `/orders/${order.id}`
    const filed = await made('shen', `${path}/file`, { version: 1 })
    street.clock.now = inChina('2026-03-04T09:00')
    const lead = { unitId: `${street.street.id}U01` }

    const dispatched = await made('gu', `${path}/dispatch`, { version: 2, lead })

    expect(said(order.promisedAt)).toBe('2026-03-10 16:00')
    // Filed on the 3rd: two working hours, by the limit of the 3rd, though they end on the 4th.
    expect(said(filed.dueAt)).toBe('2026-03-04 09:30')
    // Dispatched on the 4th: one working day by the limit of the 4th.
    expect([said(dispatched.dueAt), said(dispatched.promisedAt)]).toEqual([
      '2026-03-04 17:30',
      '2026-03-10 16:00',
    ])
  })

  it('are those of the first day when a category is corrected after it', async () => {
    const order = await reported('2026-03-03T16:30', 'B01')
    street.clock.now = inChina('2026-03-04T10:00')

    const filed = await made('shen', `/orders/${order.id}/file`, { version: 1, categoryCode: 'A01' })

    expect(said(order.promisedAt)).toBe('2026-03-10 16:30')
    expect(said(filed.promisedAt)).toBe('2026-03-04 16:30')
  })

  it('promise by working days across a weekend where the limit says working days', async () => {
    const order = await reported('2026-03-05T09:00')

    // Ten working days of seven hours, from Thursday morning.
    expect(said(order.promisedAt)).toBe('2026-03-18 17:30')
  })

  it('ring the reminder at the share of that day', async () => {
    const order = await reported('2026-03-05T09:00')

    const [head] = await street.deps.workOrders.heads([order.id])

    expect(said(new Date((head?.ringsAt ?? 0) * 1000).toISOString())).toBe('2026-03-05 10:00')
  })

  it('are told to the phone with the shipped ones, by which it counts as the street does', async () => {
    const fresh = await depsFor(table, street.clock).streets.get(street.street.id)
    const { body } = await street.as('zhou').get('/catalogue')

    expect(fresh?.limits).toHaveLength(changed.length)
    expect(body.limits).toEqual(
      expect.arrayContaining([...changed, limit('2020-01-01', 'accept', [2, 'workHour'])]),
    )
  })
})
