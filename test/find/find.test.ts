import type { Found } from '../../shared/find/find'
import { tableForFile } from '../support/engine'
import { gas, quarrel } from '../support/aStreet'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { anOrder, orderOf } from '../workOrder/orders'

const table = tableForFile()
const town = noticeStreetForFile(table)
const day = 86_400_000

const found = async (who: string, text: string, more: object = {}) => {
  const { status, body } = await town.as(who).post('/find', { text, ...more })
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body as unknown as Found
}

const said = async (who: string, text: string) =>
  (await found(who, text)).orders.map(({ excerpt, foundIn }) => [foundIn, excerpt])

const ids = async (who: string, text: string) => (await found(who, text)).orders.map(({ id }) => id)

const placeAt = (at: number) => {
  const { id = '', latitude = 0, longitude = 0, name = '' } = town.street.buildings[at] ?? {}
  return { latitude, longitude, address: `${name}东边`, buildingId: id }
}

let lamp: string
let nameless: string
let behalf: string
let night: string
let old: string

beforeAll(async () => {
  const { as, street, clock } = town
  const contact = { name: '周玉兰', phone: '19900001001' }
  clock.now -= 70 * day
  old = orderOf(await as('lin').post('/orders', anOrder(street, { description: '井盖翘起来了，绊人' }))).id
  clock.now += 70 * day
  lamp = orderOf(await as('zhou').post('/orders', anOrder(street, { contact }))).id
  nameless = orderOf(
    await as('lin').post('/orders', {
      ...anOrder(street, { anonymous: true, contact: { phone: '19900001002' } }),
      description: '垃圾桶满了ＡＢＣ',
    }),
  ).id
  behalf = orderOf(
    await as('gu').post('/orders', {
      ...anOrder(street, { anonymous: true, onBehalf: true, contact: { phone: '0570-8881234' } }),
      description: '老人家里水管漏水',
    }),
  ).id
  night = orderOf(
    await as('lin').post('/orders', {
      ...anOrder(street, { categoryCode: quarrel.code, description: '楼上半夜吵，睡不着' }),
      place: placeAt(2),
    }),
  ).id
  await as('shen').post(`/orders/${lamp}/file`, { version: 1, note: '灯杆编号七百零三' })
  await town.hearAll()
})

describe('find 查单', () => {
  it('reads by itself whether it is a number, a telephone, a building or words', async () => {
    const { number } = (await found('qin', '路灯')).orders[0] ?? { number: '' }
    const read = await Promise.all(
      [number, number.replace(/-/g, ''), '199 0000 1001', '１号楼', '3栋', '水管'].map(
        async (text) => (await found('qin', text)).as,
      ),
    )

    expect(read).toEqual(['number', 'number', 'phone', 'building', 'building', 'words'])
    expect(await ids('qin', number)).toEqual([lamp])
    expect(await ids('qin', number.slice(0, -2))).toEqual([lamp])
  })

  it('finds words in what the resident said, in the address and in what was noted, and shows them', async () => {
    expect(await said('qin', '路灯')).toEqual([['description', '北门口的路灯三天不亮了，老人摸黑走路']])
    expect(await said('qin', '3号楼东边')).toEqual([['address', '3号楼东边']])
    expect(await said('qin', '七百零三')).toEqual([['note', '灯杆编号七百零三']])
    expect((await found('qin', '号楼东边', { as: 'words' })).orders.map(({ id }) => id)).toEqual([night])
  })

  it('asks for all of several words, and takes full width for half', async () => {
    expect(await ids('qin', '老人 水管')).toEqual([behalf])
    expect(await ids('qin', 'abc')).toEqual([nameless])
    expect(await ids('qin', '老人 垃圾桶')).toEqual([])
  })

  it('finds by telephone, but never an anonymous reporter', async () => {
    expect(await ids('qin', '19900001001')).toEqual([lamp])
    expect(await ids('qin', '+86 19900001001')).toEqual([lamp])
    expect(await ids('qin', '05708881234')).toEqual([behalf])
    expect(await ids('qin', '19900001002')).toEqual([])
  })

  it('finds what lies in a building, newest first, also where it was put right to', async () => {
    town.clock.now += 60_000
    const moved = orderOf(await town.as('zhou').post('/orders', anOrder(town.street))).id
    await town.hearAll()
    const before = await ids('qin', '1号楼')
    await town.as('shen').post(`/orders/${moved}/file`, { version: 1, place: placeAt(1) })
    await town.hearAll()

    expect(before[0]).toBe(moved)
    expect(await ids('qin', '1号楼')).not.toContain(moved)
    expect(await ids('qin', '2号楼')).toEqual([moved])
  })

  it('shows the newest of several buildings that are called so, and leaves the choice', async () => {
    const { as, buildings, orders } = await found('qin', '号楼', { as: 'building' })
    const one = await found('qin', '号楼', { as: 'building', buildingId: placeAt(2).buildingId })

    expect([as, buildings.length]).toEqual(['building', 4])
    expect(orders.map(({ id }) => id)).toContain(night)
    expect(orders.map(({ id }) => id)).toContain(lamp)
    expect(buildings[2]).toEqual({ id: placeAt(2).buildingId, label: '盐仓巷社区 3号楼' })
    expect(one.orders.map(({ id }) => id)).toEqual([night])
  })

  it('goes back month by month and says how far it has looked', async () => {
    const first = await found('qin', '井盖')
    let [page, looks] = [first, 1]
    while (page.cursor) {
      page = await found('qin', '井盖', { cursor: page.cursor })
      looks += 1
    }

    expect(first.orders.map(({ id }) => id)).toEqual([old])
    expect(first.lookedTo && first.lookedTo < '2512').toBe(true)
    expect([looks <= 3, page.lookedTo]).toEqual([true, '2303'])
  })

  it('says what it could not read', async () => {
    const answers = await Promise.all(
      [{ text: '灯' }, { text: '3305', as: 'phone' }, { text: '！！' }].map(async (body) => {
        const reply = await town.as('qin').post('/find', body)
        return [reply.body.refusal, reply.body.field]
      }),
    )

    expect(answers).toEqual([
      ['badInput', 'text'],
      ['phoneInPart', 'text'],
      ['badInput', 'text'],
    ])
  })
})

describe('who finds what', () => {
  it('is what lies in one’s own grid, community, unit or street', async () => {
    const table = await Promise.all(
      ['qin', 'admin', 'gu', 'shen', 'tang', 'luo', 'water'].map(async (who) => [
        who,
        (await ids(who, '七百零三')).length,
        (await ids(who, '半夜')).length,
      ]),
    )

    expect(table).toEqual([
      ['qin', 1, 1],
      ['admin', 1, 1],
      ['gu', 1, 0],
      ['shen', 1, 0],
      ['tang', 0, 1],
      ['luo', 0, 0],
      ['water', 0, 0],
    ])
    expect((await town.as('zhou').post('/find', { text: '路灯' })).status).toBe(403)
  })

  it('is a unit’s once it was handed to it', async () => {
    const { as, street } = town
    const { id } = orderOf(
      await as('zhou').post(
        '/orders',
        anOrder(street, { categoryCode: gas.code, description: '煤气味很重' }),
      ),
    )
    await as('shen').post(`/orders/${id}/file`, { version: 1 })
    await as('gu').post(`/orders/${id}/dispatch`, { version: 2, lead: { unitId: `${street.id}U01` } })
    await town.hearAll()

    expect([await ids('luo', '煤气'), await ids('water', '煤气')]).toEqual([[id], []])
    // However much of others has been reported in the building since.
    for (let more = 0; more < 9; more++) await as('zhou').post('/orders', anOrder(street))
    await town.hearAll()
    const { orders } = await found('luo', '号楼', { as: 'building' })
    expect(orders.map((order) => order.id)).toContain(id)
  })

  it('looking for a telephone leaves a line, without the telephone', async () => {
    await ids('gu', '19900001001')
    const { body } = await town.as('qin').get('/find/phones?month=2603')
    const { status } = await town.as('gu').get('/find/phones?month=2603')

    expect((body.findings as { name: string }[]).map(({ name }) => name)).toContain('顾青')
    expect(JSON.stringify(body)).not.toContain('1990000')
    expect(status).toBe(403)
  })
})
