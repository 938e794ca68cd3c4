import { tableForFile } from '../support/engine'
import { start, streetForFile } from '../support/app'
import { other, quarrel } from '../support/aStreet'
import { inStatus } from '../workOrder/lives'
import { anOrder, orderOf } from '../workOrder/orders'
import { csvRows, exportOf, fetched, untilEnded } from './exported'

const table = tableForFile()
const at = streetForFile(table)
const month = { what: 'orders', from: '2603', to: '2603', columns: [], format: 'open' } as const

const bytesOf = async (by: string, body: object) => {
  const { id } = exportOf(await at.as(by).post('/exports', body))
  return (await fetched(at.deps, await untilEnded(at, { id, by }))).bytes
}
const cellsOf = async (by: string, body: object) => csvRows(await bytesOf(by, body)).slice(1)

const several = async (count: number, categoryCode: string) => {
  const command = { categoryCode, description: '请来看看这里的情况' }
  for (let more = 0; more < count; more++) await at.as('lin').post('/orders', anOrder(at.street, command))
}

let lamp: string

beforeAll(async () => {
  const { as, street, clock } = at
  clock.now = Date.parse('2026-02-10T02:00:00Z')
  await several(7, 'A01')
  clock.now = start
  await several(3, 'A01')
  lamp = orderOf(await as('lin').post('/orders', anOrder(street))).id
  // Each has one beside it that counts.
  for (const gone of ['withdrawn', 'merged'] as const) await inStatus(at, gone)
  await several(30, other.code)
  const elsewhere = street.buildings[2]
  const { latitude = 0, longitude = 0, id: buildingId = '' } = elsewhere ?? {}
  const place = { latitude, longitude, address: '3号楼', buildingId }
  await as('lin').post('/orders', { ...anOrder(street, { categoryCode: quarrel.code }), place })
  for (let place = 1; place <= 5; place++) {
    const reportedAt = '2026-03-02T09:00:00+08:00'
    const report = { source: 'old', sourceId: String(place), reportedAt, text: '不知道在哪里' }
    await as('admin').post('/imports/orders', report)
  }
  clock.now = Date.parse('2026-04-01T02:00:00Z')
})

describe('open data 公开数据', () => {
  it('is of months that are over, and of the whole street', async () => {
    const asked = [
      { ...month, to: '2604' },
      { ...month, communityId: `${at.street.id}001` },
      { ...month, columns: ['times'] },
    ]
    const refused = await Promise.all(asked.map((body) => at.as('qin').post('/exports', body)))

    expect(refused.map(({ body }) => [body.refusal, body.field])).toEqual([
      ['monthNotOver', 'to'],
      ['badInput', 'communityId'],
      ['badInput', 'columns'],
    ])
  })

  it('counts each month by community and category, and publishes nothing under five', async () => {
    const rows = await cellsOf('qin', { ...month, from: '2602' })

    const [titles = []] = csvRows(await bytesOf('qin', { ...month, from: '2602' }))
    for (const said of ['撤单的不算', '并单的只算并进去的那一件', '不公开的也算', '不到5件的'])
      expect(titles[3]).toContain(said)
    expect(rows.filter(([on]) => on === '2026-02')).toEqual([
      ['2026-02', '梧桐里社区', '路灯不亮', '7'],
      ['2026-02', '梧桐里社区', '全部事项', '7'],
      ['2026-02', '全部社区', '路灯不亮', '7'],
      ['2026-02', '全部社区', '全部事项', '7'],
    ])
    const march = rows.filter(([on]) => on === '2026-03').map(([, ...cells]) => cells)
    expect(march).toContainEqual(['梧桐里社区', '路灯不亮', '6'])
    expect(march).toContainEqual(['盐仓巷社区', '邻里纠纷', '不公布'])
    expect(march).toContainEqual(['地点待定', '其他', '5'])
    expect(march).toContainEqual(['全部社区', '其他', '35'])
    expect(march.filter(([, , orders]) => /^[1-4]$/.test(orders ?? ''))).toEqual([])
  })

  it('is the same to whoever asks, and stays what it was published as', async () => {
    const before = await bytesOf('qin', month)
    const reason = '自己修好了'
    orderOf(await at.as('lin').post(`/orders/${lamp}/withdraw`, { version: 1, reason }))
    const [dispatcher, after] = [await bytesOf('gu', month), await bytesOf('admin', month)]

    expect([dispatcher.equals(before), after.equals(before)]).toEqual([true, true])
    expect(csvRows(before)).toContainEqual(['2026-03', '梧桐里社区', '路灯不亮', '6'])
  })
})
