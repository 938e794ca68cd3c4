import { roll } from '../../functions/numbers/roll'
import { keys } from '../../functions/keys'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

const table = tableForFile()
const town = noticeStreetForFile(table)
const streetId = town.street.id
const dayMs = 86_400_000
const at = (time: string) => void (town.clock.now = Date.parse(`${time}+08:00`))

async function report(building: number, key = keyAt(town.clock.now)) {
  const { id: buildingId, latitude, longitude } = town.street.buildings[building]!
  const order = anOrder(town.street, { place: { latitude, longitude, address: '楼下', buildingId } })
  return orderOf(await town.as('lin').post('/orders', order, key)).id
}

/** Whatever happened is counted, and the days that are over are summed up. */
async function settled() {
  await town.hearAll()
  town.clock.now += 21_000
  await roll(streetId, { ...town.deps, reckonings: [] })
}

const asked = async (path: string) => town.as('qin').get(`/numbers/${path}`)
const listed = async (query: string, node = streetId) => asked(`${node}/orders?${query}`)
const idsIn = (body: object) => (body as { orders: { id: string }[] }).orders.map(({ id }) => id)

describe('the map and the list behind a number', () => {
  it('show on any day of a month what is reported first in a place', async () => {
    at('2026-11-10T09:00:00')
    await report(0)
    await settled()
    at('2026-11-20T00:30:00')
    await settled()
    at('2026-11-20T09:00:00')
    const first = await report(2)
    await town.hearAll()
    for (const node of [`${streetId}002`, `${streetId}00201`]) {
      const cells = (await asked(`${node}/cells`)).body['cells'] as { cell: string; ordered: number }[]
      expect(cells).toMatchObject([{ ordered: 1 }])
      const { body } = await listed(`count=ordered&cell=${cells[0]?.cell}`, node)
      expect([body['cases'], idsIn(body)]).toEqual([1, [first]])
    }
  })

  it('go back to a draft that waited since the month before', async () => {
    at('2026-12-02T09:00:00')
    const waited = await report(0, keyAt(town.clock.now - 30 * dayMs))
    expect(waited).toContain('-2611-')
    await settled()
    expect(idsIn((await listed('count=ordered&month=2026-12')).body)).toEqual([waited])
  })

  it('go on from where a page of this very list ended, and from nowhere else', async () => {
    const page = await listed('count=open&limit=1')
    const cursor = String(page.body['cursor'])
    const next = await listed(`count=open&limit=1&cursor=${cursor}`)
    expect([next.status, idsIn(next.body).length]).toEqual([200, 1])
    expect(idsIn(next.body)).not.toEqual(idsIn(page.body))
    const elsewhere: [string, string?][] = [
      ['count=ordered'],
      ['count=open&month=2026-11'],
      ['count=open', `${streetId}001`],
    ]
    const refused = { status: 400, body: { refusal: 'badInput', field: 'cursor' } }
    for (const [query, node] of elsewhere)
      expect(await listed(`${query}&cursor=${cursor}`, node)).toMatchObject(refused)
    for (const made of ['2026-11_00101__5_20000_20000_00001', '2026-99_00101__5_20000_20000_20000', 'x'])
      expect(await listed(`count=open&cursor=${made}`)).toMatchObject(refused)
  })

  it('take a part of rates alone', async () => {
    for (const query of ['count=closed&part=over', 'live=late&part=missed', 'count=closed&part=of'])
      expect(await listed(query)).toMatchObject({
        status: 400,
        body: { refusal: 'badInput', field: 'part' },
      })
  })

  it('leave out what cannot be read, and say how many', async () => {
    const before = (await listed('count=open')).body
    const [broken = '', ...others] = idsIn(before)
    const item = (await town.deps.table.get(keys.order(broken)))!
    await town.deps.table.put({ ...item, t: ['??'] })
    for (const limit of [1, 50]) {
      const found: string[] = []
      let unreadable = 0
      for (let cursor: string | undefined = ''; cursor !== undefined;) {
        const more: string = cursor && `&cursor=${cursor}`
        const { status, body } = await listed(`count=open&limit=${limit}${more}`)
        expect(status).toBe(200)
        found.push(...idsIn(body))
        unreadable += Number(body['unreadable'] ?? 0)
        cursor = body['cursor'] as string | undefined
      }
      expect({ found, unreadable }).toEqual({ found: others, unreadable: 1 })
    }
    expect(town.lines.filter((line) => 'unreadableOrders' in line).length).toBeGreaterThan(0)
    await town.deps.table.put(item)
  })
})
