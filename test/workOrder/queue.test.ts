import type { OrderCommand } from '../../shared/workOrder/commands'
import { keyAt, start, streetForFile } from '../support/app'
import { gas, lamp } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { sumUnits } from '../../infra/bench/units'
import { fillGrid } from './fillGrid'
import { anOrder, orderOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)

const fill = (gridId: string, count: number) =>
  fillGrid(
    { deps: street.deps, street: street.street, table },
    { gridId, count, reportedAt: (place) => street.clock.now - place * 1000 },
  )

type Page = { orders: { id: string; dueAt: string; placeLabel: string }[]; cursor?: string }
const pageOf = async (who: string, path: string) => (await street.as(who).get(path)).body as unknown as Page

/** Apart from the grid whose queue is counted card by card. */
const inSecondGrid = (more: Partial<OrderCommand> = {}) => {
  const { latitude = 0, longitude = 0, id: buildingId = '' } = street.street.buildings[1] ?? {}
  return anOrder(street.street, { place: { latitude, longitude, buildingId, address: '2号楼' }, ...more })
}

const inChina = (time: string) => new Date(`${time}:00+08:00`).toISOString()

async function dueOf(reported: string, more: Partial<OrderCommand>) {
  const before = street.clock.now
  street.clock.now = Date.parse(inChina(reported))
  const { dueAt } = orderOf(await street.as('zhou').post('/orders', inSecondGrid(more)))
  street.clock.now = before
  return dueAt
}

describe('a queue 待办', () => {
  it('costs at most one read unit for twenty cards, though ten thousand wait', async () => {
    const grid = `${street.street.id}00201`
    await fill(grid, 10_000)
    await street.as('tang').get('/me')

    const { result, trips } = await table.meter.during(() => street.as('tang').get(`/queues/grid-${grid}`))

    const units = sumUnits(trips)
    process.stdout.write(`queue page of 20 among 10,000: ${units.reads} read units\n`)
    expect((result.body as unknown as Page).orders).toHaveLength(20)
    expect(trips).toHaveLength(1)
    expect(units.reads).toBeLessThanOrEqual(1)
  })

  it('is read page by page, most urgent first, each card once', async () => {
    const { as, street: place, clock } = street
    for (let at = 0; at < 7; at++) {
      clock.now += 60_000
      orderOf(await as('zhou').post('/orders', anOrder(place)))
    }
    const path = `/queues/grid-${place.id}00101`

    const first = await pageOf('shen', `${path}?limit=3`)
    const second = await pageOf('shen', `${path}?limit=3&cursor=${first.cursor}`)
    const third = await pageOf('shen', `${path}?limit=3&cursor=${second.cursor}`)

    const all = [first, second, third].flatMap(({ orders }) => orders)
    expect(new Set(all.map(({ id }) => id)).size).toBe(7)
    expect(all.map(({ dueAt }) => dueAt)).toEqual(all.map(({ dueAt }) => dueAt).sort())
    expect(third.cursor).toBeUndefined()
  })

  it('shows category and place and never a resident’s words', async () => {
    await street.as('zhou').post('/orders', inSecondGrid())
    const text = JSON.stringify(await pageOf('wen', `/queues/grid-${street.street.id}00102`))

    expect(text).toContain('路灯不亮')
    expect(text).toContain('梧桐里社区 2号楼')
    expect(text).not.toContain('老人摸黑')
  })

  it('of somebody else is as if it were not there', async () => {
    const grid = `${street.street.id}00101`

    const replies = await Promise.all(
      ['tang', 'lin', 'luo', 'water'].map((who) => street.as(who).get(`/queues/grid-${grid}`)),
    )

    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })

  it('of a community lies open to the street’s own dispatcher, and neither of these to a neighbouring desk', async () => {
    const { as, street: place } = street
    const { id } = orderOf(await as('zhou').post('/orders', inSecondGrid()))
    await as('wen').post(`/orders/${id}/file`, { version: 1 })
    const desk = async (who: string, code: string) => as(who).get(`/queues/desk-${place.id}${code}`)

    const seen = await desk('streetdesk', '001')

    expect((seen.body as unknown as Page).orders.map((order) => order.id)).toContain(id)
    const statuses = [desk('gu', '001'), desk('gu', ''), desk('gu', '002'), desk('shen', '001')]
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([200, 404, 404, 404])
  })

  it('takes a cursor of its own street only', async () => {
    const path = `/queues/grid-${street.street.id}00102`
    for (const clock of [1, 2]) await street.as('zhou').post('/orders', inSecondGrid(), keyAt(start + clock))
    const { cursor = '' } = await pageOf('wen', `${path}?limit=1`)

    const foreign = cursor.replace('990100001-', '990100002-')
    const [own, other] = [
      await pageOf('wen', `${path}?cursor=${cursor}`),
      await street.as('wen').get(`${path}?cursor=${foreign}`),
    ]

    expect(own.orders.length).toBeGreaterThan(0)
    expect([other.status, other.body.refusal, other.body.field]).toEqual([400, 'badInput', 'cursor'])
  })

  it('shows the place as the grid worker found it, without the building of the wrong one', async () => {
    const { as, street: place } = street
    const { id } = orderOf(await as('zhou').post('/orders', inSecondGrid()))
    const { latitude = 0, longitude = 0 } = place.buildings[1] ?? {}

    await as('wen').post(`/orders/${id}/file`, {
      version: 1,
      place: { latitude, longitude, address: '路口' },
    })

    const { orders } = await pageOf('gu', `/queues/desk-${place.id}001?limit=50`)
    expect(orders.find((order) => order.id === id)?.placeLabel).toBe('梧桐里社区 第2网格')
  })

  it('is listed for everybody by role', async () => {
    const of = async (who: string) =>
      ((await street.as(who).get('/me/queues')).body.queues as { id: string; title: string }[]).map(
        ({ id }) => id,
      )

    expect(await of('shen')).toEqual(['grid-99010000100101', 'pool-990100001001', 'person-shen'])
    expect(await of('gu')).toEqual(['desk-990100001001'])
    expect(await of('fang')).toEqual([
      ...['unit-990100001U01', 'call-990100001U01', 'assist-990100001U01', 'check-990100001'],
      ...['ask-990100001', 'late-990100001', 'again-990100001', 'back-990100001', 'person-fang'],
    ])
    expect(await of('zhou')).toEqual([])
  })
})

describe('the grid worker’s two hours 时限', () => {
  it.each([
    ['stop over lunch', '2026-03-02T11:30', '2026-03-02T15:00'],
    ['begin when the desks open', '2026-03-02T07:00', '2026-03-02T11:00'],
    ['go on after the weekend', '2026-03-06T16:30', '2026-03-09T10:00'],
  ])('%s', async (_, reported, due) => {
    expect(await dueOf(reported, { categoryCode: lamp.code })).toBe(inChina(due))
  })

  it('are thirty minutes of any night in an emergency', async () => {
    expect(await dueOf('2026-03-07T22:00', { categoryCode: gas.code })).toBe(inChina('2026-03-07T22:30'))
  })
})
