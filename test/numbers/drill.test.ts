import { leafStore } from '../../functions/numbers/leafStore'
import { roll } from '../../functions/numbers/roll'
import { chinaDay } from '../../shared/clock/china'
import type { Numbers } from '../../shared/numbers/answer'
import { shippedReckoning } from '../../shared/numbers/reckoning'
import { afterSetup } from '../../shared/setup/setup'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { lamp, quarrel } from '../support/aStreet'
import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

const table = tableForFile()
const town = noticeStreetForFile(table)
const hour = 3_600_000
const streetId = town.street.id
const qin = () => town.as('qin')

const placeOf = (at: number) => {
  const { id: buildingId, latitude, longitude } = town.street.buildings[at]!
  return { latitude, longitude, address: '楼下', buildingId }
}

async function report(at = 0, more: Parameters<typeof anOrder>[1] = {}, key = keyAt(town.clock.now)) {
  const order = anOrder(town.street, { place: placeOf(at), ...more })
  return orderOf(await town.as('lin').post('/orders', order, key)).id
}

async function make(who: string, id: string, ...[move, input]: [string, object?]) {
  orderOf(await town.moveAs(who).make(id, move, input))
}

async function finished(id: string) {
  await make('shen', id, 'file')
  await make('gu', id, 'dispatch', { lead: { unitId: `${streetId}U01` } })
  await make('luo', id, 'accept')
  await make('luo', id, 'finish', { note: '换了灯泡', photoKeys: [] })
}

/** Whatever happened is counted, and the days that are over are summed up. */
async function settled() {
  await town.hearAll()
  town.clock.now += 21_000
  const { reckonings = [] } = (await town.deps.streets.get(streetId))!
  await roll(streetId, { ...town.deps, reckonings })
}

async function shown(query = '', node = streetId) {
  return (await qin().get(`/numbers/${node}${query}`)).body as unknown as Numbers
}

async function listed(query: string, { node = streetId, limit = 50, who = 'qin' } = {}) {
  const found: string[] = []
  let [looks, elsewhere] = [0, 0]
  let cursor: string | undefined
  do {
    const more = cursor ? `&cursor=${cursor}` : ''
    const { body } = await town.as(who).get(`/numbers/${node}/orders?limit=${limit}&${query}${more}`)
    found.push(...(body.orders as { id: string }[]).map(({ id }) => id))
    cursor = body.cursor as string | undefined
    looks += 1
    elsewhere += Number(body.elsewhere ?? 0)
  } while (cursor)
  return { found, looks, elsewhere }
}

const at = (time: string) => void (town.clock.now = Date.parse(`${time}+08:00`))

describe('the orders behind a number', () => {
  it('are those of the evening for which a month that is over stands', async () => {
    at('2026-10-30T09:00:00')
    const [counted, later] = [await report(), await report(0, { categoryCode: quarrel.code })]
    for (const id of [counted, later]) await finished(id)
    at('2026-11-01T09:00:00')
    await make('qin', counted, 'rework', { reason: '还是不亮' })
    at('2026-11-02T09:00:00')
    await make('qin', later, 'rework', { reason: '还是不亮' })
    await settled()
    expect((await shown('?month=2026-10')).rates.rework).toMatchObject({ over: 1, of: 2 })
    expect((await listed('month=2026-10&rate=rework&part=over')).found).toEqual([counted])
    expect((await listed('month=2026-10&rate=rework&part=missed')).found).toEqual([later])
    expect((await listed('month=2026-10&rate=rework&part=of', { limit: 1 })).found.sort()).toEqual(
      [counted, later].sort(),
    )
  })

  it('are of one place, wherever they began, and of one category or unit where that is counted apart', async () => {
    at('2026-11-03T09:00:00')
    const [here, moved] = [await report(0), await report(0, { categoryCode: quarrel.code })]
    await make('shen', moved, 'file', { place: placeOf(2) })
    await settled()
    const [first, second] = [`${streetId}001`, `${streetId}002`]
    expect((await listed('count=open', { node: first })).found).toEqual(expect.arrayContaining([here]))
    expect((await listed('count=open', { node: first })).found).not.toContain(moved)
    for (const node of [second, `${streetId}00201`])
      expect((await listed('count=open', { node })).found).toEqual([moved])
    // It was reported in the first, and is nothing to its desk any more.
    const ordered = async (who: string) => listed('count=ordered', { node: first, who })
    expect(await ordered('qin')).toMatchObject({ found: expect.arrayContaining([moved]), elsewhere: 0 })
    expect(await ordered('gu')).toMatchObject({ found: expect.arrayContaining([here]), elsewhere: 1 })
    expect((await ordered('gu')).found).not.toContain(moved)
    for (const query of [
      'count=open&categoryCode=A01',
      `live=dueToday&unitId=${streetId}U01`,
      `count=ordered&unitId=${streetId}U01`,
      'rate=accurate&categoryCode=A01',
      `count=closed&categoryCode=A01&unitId=${streetId}U01`,
      'live=late&cell=wtmk0j0',
      'count=ordered&cursor=2026-11_99999__1_20000_20000_20000',
    ])
      expect((await qin().get(`/numbers/${streetId}/orders?${query}`)).body).toMatchObject({
        refusal: 'badInput',
      })
  })

  it('are found whose key is a day fast, and those that began years ago', async () => {
    at('2026-11-30T22:00:00')
    const fast = await report(0, {}, keyAt(town.clock.now + 3 * hour))
    const old = orderOf(
      await town.as('admin').post('/imports/orders', {
        source: 'old',
        sourceId: '1',
        reportedAt: '2021-05-02T10:00:00+08:00',
        text: '路灯坏了三天',
        categoryCode: lamp.code,
        place: placeOf(0),
      }),
    ).id
    await settled()
    const { open } = await shown()
    const { found, looks } = await listed('count=open')
    expect(found).toEqual(expect.arrayContaining([fast, old]))
    expect(found).toHaveLength(open)
    expect(looks).toBeLessThan(4)
  })

  it('lie in a cell, and are looked for in the months of the window alone', async () => {
    const { body } = await qin().get(`/numbers/${streetId}/cells?month=2026-11`)
    const [{ cell, ordered } = { cell: '', ordered: 0 }] = body.cells as { cell: string; ordered: number }[]
    const { result, trips } = await table.meter.during(() =>
      listed(`month=2026-11&count=ordered&cell=${cell}`),
    )
    expect(result.found).toHaveLength(ordered)
    expect(trips.filter((trip) => /"G#.{9}#\d{5}#(2[0-5]|260)/.test(JSON.stringify(trip)))).toEqual([])
  })

  it('are nowhere but in the months of the window, however many are missing, and not in the grid next door', async () => {
    const [grid, longer] = ['00101', '001017'].map((code) => streetId + code)
    const { ordered } = await shown('', grid)
    const id = { home: longer!, grid: longer!, day: chinaDay(town.clock.now) }
    await leafStore(town.deps.table).replace(id, { counts: new Map([['o:cA01', 5]]), seen: new Map() }, 0)
    town.clock.now += 21_000
    expect((await shown('', grid)).ordered).toBe(ordered)
    const { trips } = await table.meter.during(() => listed('count=ordered'))
    expect(trips.filter((trip) => /"G#.{9}#\d{5}#(2[0-5]|260[0-8])/.test(JSON.stringify(trip)))).toEqual([])
    await leafStore(town.deps.table).replace(id, { counts: new Map(), seen: new Map() }, 1)
  })

  it('are listed whole where they count in part', async () => {
    at('2026-12-03T09:00:00')
    const street = (await town.deps.streets.get(streetId))!
    await town.deps.streets.save({
      ...street,
      reckonings: [{ ...shippedReckoning, from: '2026-11-01', partly: 0.04 }],
    })
    const ids: string[] = []
    for (let n = 0; n < 3; n += 1) {
      const id = await report(0, { description: `第${n}盏灯又不亮了，走路看不清` })
      await finished(id)
      await make('qin', id, 'close', { verdict: 'solved', note: '好了' })
      await make('lin', id, 'rate', { contacted: true, solved: 'partly', satisfied: 'basically' })
      ids.push(id)
    }
    await settled()
    for (const query of ['rate=solved&part=over', 'rate=solved&part=missed', 'rate=satisfied&part=over'])
      expect((await listed(query, { limit: 2 })).found.sort()).toEqual([...ids].sort())
  })

  it('of a grid that is no more stay where they were counted', async () => {
    at('2026-12-05T09:00:00')
    const kept = async () => ({ ...(await town.deps.streets.get(streetId))!, households: [] })
    const street = await kept()
    const gone = `${streetId}00101`
    const { ordered } = await shown('', gone)
    expect(ordered).toBeGreaterThan(0)
    const grids = street.grids.filter(({ id }) => id !== gone)
    await town.deps.streets.save(afterSetup(streetId, { grids }, street))
    await settled()
    const whole = await shown()
    expect((await listed('count=ordered')).found).toHaveLength(whole.ordered)
    const community = await shown('', `${streetId}001`)
    expect(community.places.map(({ id, name, ordered: n }) => [id, name, n])).toContainEqual([
      gone,
      '第1网格（已撤）',
      ordered,
    ])
    expect((await shown('', gone)).ordered).toBe(ordered)
    expect(afterSetup(streetId, { grids: street.grids }, await kept()).retired).toEqual([])
  })
})
