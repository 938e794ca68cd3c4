import type { Numbers } from '../../shared/numbers/answer'
import { sweepAll } from '../support/held/clock'
import { rollNightly } from '../support/held/nights'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

const table = tableForFile()
const town = noticeStreetForFile(table)
const id = town.street.id
const china = (time: string) => Date.parse(`${time}+08:00`)
const at = (time: string) => void (town.clock.now = china(time))

const shown = async (query = '', node = id) => {
  const answer = await town.as('qin').get(`/numbers/${node}${query}`)
  expect(answer.status).toBe(200)
  return answer.body as unknown as Numbers
}
/** As whoever looks after the last sum was forgotten. */
const later = (query = '', node = id) => {
  town.clock.now += 21_000
  return shown(query, node)
}
const night = () => rollNightly(id, town.deps)
const report = async () => orderOf(await town.as('lin').post('/orders', anOrder(town.street)))

async function post(who: string, path: string, body: object) {
  const answer = await town.as(who).post(`/orders/${path}`, body)
  expect(answer.status).toBeLessThan(300)
  return orderOf(answer)
}
async function dispatched() {
  const order = await report()
  await post('shen', `${order.id}/file`, { version: 1 })
  return post('gu', `${order.id}/dispatch`, { version: 2, lead: { unitId: `${id}U01` } })
}
const comesBack = (order: { id: string }) =>
  post('luo', `${order.id}/return`, { version: 3, reason: '不归我们管的' })

/** Operations on what is summed up, and how many items were written. */
async function tripsOf(work: () => Promise<unknown>) {
  const { trips } = await table.meter.during(work)
  const ours = trips.filter(({ input }) => /"R#\d{9}/.test(JSON.stringify(input)))
  const written = ours.flatMap(({ input }) => JSON.stringify(input).match(/"Put":/g) ?? []).length
  return { operations: ours.map(({ operation }) => operation), written }
}

describe('the night', () => {
  it('is over ten minutes after midnight and not before, however fast a reader’s clock is', async () => {
    at('2026-12-02T23:54:00')
    await report()
    await town.hearAll()
    at('2026-12-03T00:01:00') // In truth it is 23:56.
    await shown()
    await night()
    at('2026-12-02T23:57:00')
    await report()
    await town.hearAll()
    at('2026-12-03T00:09:00')
    await night()
    expect((await shown()).window.through).toBe('2026-12-01')
    at('2026-12-03T00:11:00')
    await night()

    const board = await later()
    expect(board).toMatchObject({ ordered: 2, open: 2, window: { through: '2026-12-02' } })
    expect(board.trend.find(({ date }) => date === '2026-12-02')).toMatchObject({ ordered: 2 })
  })

  it('costs whoever looks first nothing: she writes no sums, and sees all that happened', async () => {
    at('2026-12-04T15:00:00')
    await report()
    await town.hearAll()
    at('2026-12-05T00:05:00')
    await report()
    await town.hearAll()

    const { operations } = await tripsOf(async () => {
      const board = await later()
      // The third and the fourth are in no sum yet: what fell due on them is not known.
      expect(board).toMatchObject({ ordered: 4, open: 4, window: { through: '2026-12-02' } })
      expect((await later('', `${id}001`)).places.reduce((sum, { ordered }) => sum + ordered, 0)).toBe(4)
    })
    expect(operations.filter((operation) => !/BatchGet|Query/.test(operation))).toEqual([
      'PutItem',
      'PutItem',
    ])
    expect((await shown()).live).toMatchObject({ ordered: 4 })
  })

  it('says how far it goes where the clock stood still for days', async () => {
    at('2026-12-08T09:00:00')
    await report()
    await town.hearAll()

    expect(await later()).toMatchObject({
      ordered: 2,
      at: '2026-12-02T15:59:59.999Z',
      window: { through: '2026-12-02' },
    })
    expect((await town.as('qin').get(`/numbers/${id}/cells`)).body.cells).toMatchObject([{ ordered: 2 }])
    await sweepAll(town.deps)
    expect(await later()).toMatchObject({ ordered: 5, window: { through: '2026-12-07' } })
    // Today's is on the map before it is in any sum.
    expect((await town.as('qin').get(`/numbers/${id}/cells`)).body.cells).toMatchObject([{ ordered: 5 }])
  })

  it('carries what is open into a month that has just begun', async () => {
    at('2026-12-31T09:00:00')
    await night()
    await report()
    await town.hearAll()
    at('2027-01-01T00:03:00')

    expect(await later()).toMatchObject({ ordered: 0, carried: 0, open: 6, live: { ordered: 6 } })
    const filed = await post('shen', `${(await report()).id}/file`, { version: 1 })
    await town.hearAll()
    at('2027-01-01T23:59:00')
    at('2027-01-02T00:03:00')
    // Summed up last on the evening of the 30th.
    expect(await later()).toMatchObject({ ordered: 1, open: 7, window: { through: '2026-12-30' } })
    expect(filed.status).toBe('filed')
    at('2027-01-02T00:15:00')
    await night()
    expect(await later()).toMatchObject({ ordered: 1, open: 7, window: { through: '2027-01-01' } })
    expect(await later('?month=2026-12')).not.toHaveProperty('live')
    expect(await shown('?month=2026-12')).toMatchObject({ ordered: 6, window: { isRunning: false } })
  })
})

describe('a month long gone', () => {
  const month = '?month=2025-01'
  let orders: { id: string }[] = []

  beforeAll(async () => {
    at('2025-01-15T09:00:00')
    orders = []
    for (let n = 0; n < 6; n += 1) orders.push(await dispatched())
    await town.hearAll()
    at('2027-02-10T09:00:00')
    await sweepAll(town.deps)
  })

  it('is summed up for what comes late, and those after it as far as they differ', async () => {
    for (let n = 0; n < 4; n += 1) await sweepAll(town.deps)
    const board = await shown(month)
    expect(board).toMatchObject({ ordered: 6, open: 6, rates: { returned: { over: 0, of: 6 } } })
    // What is open is carried through every month up to now.
    expect(await later('?month=2026-05')).toMatchObject({ carried: 6, open: 6 })
    // Where nothing was reported while others reported, there is a number; before all of them there is none.
    const of = (month: string) => town.as('qin').get(`/numbers/${town.street.id}002?month=${month}`)
    expect(await of('2025-06')).toMatchObject({ status: 200, body: { ordered: 0 } })
    expect((await of('2024-12')).body.refusal).toBe('noNumbers')
  })

  it('shows what is said of it today, and little is written for that', async () => {
    await comesBack(orders[0]!)
    await town.hearAll()

    const reading = await tripsOf(() => later())
    expect(reading.operations.filter((operation) => /Transact/.test(operation))).toEqual([])
    expect((await tripsOf(night)).written).toBe(0)
    // Of a day that is not over nothing is in any sum.
    expect((await shown(month)).rates.returned).toMatchObject({ over: 0, of: 6 })
    at('2027-02-11T09:00:00')
    const { written } = await tripsOf(night)
    expect(written).toBeGreaterThan(0)
    expect(written).toBeLessThan(80)
    expect((await shown(month)).rates.returned).toMatchObject({ over: 1, of: 6 })
    expect((await tripsOf(night)).written).toBe(0)
  })
})
