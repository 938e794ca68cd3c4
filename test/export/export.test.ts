import { update } from '../../functions/table/updateStore'
import { keys } from '../../functions/keys'
import { sameWithin } from '../../shared/export/export'
import { streetForFile } from '../support/app'
import { quarrel } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import { csvRows, exportOf, fetched, untilEnded, workbookRows } from './exported'

const table = tableForFile()
const at = streetForFile(table)
const month = { what: 'orders', from: '2603', to: '2603' } as const
const whole = { ...month, columns: ['times', 'counts', 'personal'], reason: '三月例会核对' }
const bait = '=HYPERLINK("http://x","点我")'

const ended = async (by: string, body: object) => {
  at.clock.now += sameWithin
  const { id } = exportOf(await at.as(by).post('/exports', body))
  return untilEnded(at, { id, by })
}

const rowsOf = async (by: string, body: object) => {
  const { bytes } = await fetched(at.deps, await ended(by, body))
  const [titles = [], ...rows] = csvRows(bytes)
  return rows.map((row) => Object.fromEntries(titles.map((title, place) => [title, row[place]])))
}

beforeAll(async () => {
  const { as, street } = at
  const lamp = anOrder(street, { description: bait, contact: { name: '+周玉兰', phone: '19900001001' } })
  const order = orderOf(await as('zhou').post('/orders', lamp))
  await as('shen').post(`/orders/${order.id}/file`, { version: 1 })
  await as('lin').post(
    '/orders',
    anOrder(street, {
      anonymous: true,
      contact: { name: '林一帆', phone: '19900001002' },
      description: '第一行\n"第二行", 带逗号',
    }),
  )
  const elsewhere = street.buildings[2]
  await as('lin').post('/orders', {
    ...anOrder(street, { categoryCode: quarrel.code, description: '楼上半夜吵' }),
    place: {
      latitude: elsewhere?.latitude,
      longitude: elsewhere?.longitude,
      address: '3号楼',
      buildingId: elsewhere?.id,
    },
  })
})

describe('an export 导出', () => {
  it('has a row for each order with what became of it, in Chinese and in the time of China', async () => {
    const rows = await rowsOf('qin', { ...month, columns: ['times'], format: 'csv' })

    expect(rows).toHaveLength(3)
    expect(rows.find(({ 状态: status }) => status === '已报单')).toMatchObject({
      类型: '报事',
      状态: '已报单',
      事项: '路灯不亮',
      社区: '梧桐里社区',
      楼栋: '1号楼',
      点单时间: '2026-03-02 10:00',
      报单时间: '2026-03-02 10:00',
      不公开: '否',
    })
    expect(Object.keys(rows[0] ?? {})).not.toContain('电话')
  })

  it('reads the same as a workbook, and neither begins a formula', async () => {
    const csv = csvRows((await fetched(at.deps, await ended('qin', { ...whole, format: 'csv' }))).bytes)
    const book = await workbookRows(
      (await fetched(at.deps, await ended('qin', { ...whole, format: 'xlsx' }))).bytes,
    )

    expect(book).toEqual(csv)
    expect(csv.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
    expect(csv.flat()).toEqual(expect.arrayContaining([`'${bait}`, `'+周玉兰`, '第一行\n"第二行", 带逗号']))
  })

  it('keeps the name of an anonymous reporter 匿名 from everybody', async () => {
    const rows = await rowsOf('qin', { ...whole, format: 'csv' })

    const contacts = rows.map(({ 联系人: name, 电话: phone }) => `${name} ${phone}`)
    expect(contacts.sort()).toEqual([' ', ' ', `'+周玉兰 19900001001`])
  })

  it('of a community has what lies there, for whom it is to oversee', async () => {
    const own = await rowsOf('gu', { ...month, columns: [], format: 'csv' })
    const of = { communityId: `${at.street.id}002` }
    const other = await at.as('gu').post('/exports', { ...month, ...of, columns: [], format: 'csv' })
    const theirs = await rowsOf('qin', { ...month, ...of, columns: [], format: 'csv' })

    expect([own.length, other.body.refusal, theirs.length]).toEqual([2, 'notYourPlace', 1])
    expect(theirs[0]).toMatchObject({ 事项: '邻里纠纷', 不公开: '是' })
  })

  it('has the orders of a grid that is no more 已撤', async () => {
    const { street, deps } = at
    const gone = street.grids.filter(({ id }) => id.startsWith(`${street.id}002`))
    const grids = street.grids.filter((grid) => !gone.includes(grid))
    await deps.streets.save({ ...(await deps.streets.get(street.id))!, grids, retired: gone })
    const rows = await rowsOf('qin', { ...month, columns: [], format: 'csv' })
    await deps.streets.save({ ...(await deps.streets.get(street.id))!, grids: street.grids, retired: [] })

    expect(rows.map(({ 事项: what }) => what).sort()).toEqual(['路灯不亮', '路灯不亮', '邻里纠纷'])
  })

  it('says what cannot be read and goes on with the others', async () => {
    const broken = orderOf(await at.as('lin').post('/orders', anOrder(at.street, { kind: 'help' })))
    await update(at.deps.table, keys.order(broken.id), {
      change: 'SET t = :t',
      condition: 'attribute_exists(PK)',
      values: { ':t': ['?'] },
    })

    const seen = await ended('qin', { ...month, columns: [], format: 'csv' })
    await at.deps.table.delete(keys.order(broken.id))

    expect([seen.state, seen.rows, seen.unreadable]).toEqual(['done', 3, 1])
  })
})
