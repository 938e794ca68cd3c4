import { demandStore } from '../../functions/demand/store'
import type { DynamoDBRecord } from 'aws-lambda'
import { other } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { demandStreetForFile } from './demandStreet'

const table = tableForFile()
const town = demandStreetForFile(table)

const elsewhere = () => {
  const building = town.street.buildings[3]
  return {
    place: {
      latitude: building?.latitude ?? 0,
      longitude: building?.longitude ?? 0,
      address: '4号楼',
      ...(building && { buildingId: building.id }),
    },
  }
}

describe('common demands 共性诉求 as orders come in', () => {
  it('puts together who says the same of one place in other words, and keeps other matters apart', async () => {
    const one = await town.order('zhou', '北门口的路灯三天不亮了，老人摸黑走路')
    const two = await town.order('lin', '晚上北门那盏路灯又坏了，黑得看不见台阶')
    const other1 = await town.order('zhou', '楼下烧烤店半夜油烟直排，窗户都不敢开', {
      categoryCode: other.code,
    })

    await town.hearNew()

    const group = await town.groupOf(one)
    expect((await town.groupOf(two))?.id).toBe(group?.id)
    expect((await town.groupOf(other1))?.id).not.toBe(group?.id)
    expect(group?.tally.n).toBe(2)
    expect(await town.membersOf(group?.id ?? '')).toBe(2)
  })

  it('keeps no word of anybody', async () => {
    const { items } = await town.deps.table.query({ index: 'queue', at: ['qp', 'none'] })
    const records = await town.records()
    const ours = records.filter(({ dynamodb }) => /^D[GPB]#/.test(dynamodb?.Keys?.PK?.S ?? ''))

    expect(items).toEqual([])
    expect(ours.length).toBeGreaterThan(0)
    expect(JSON.stringify(ours)).not.toMatch(/\p{Script=Han}/u)
  })

  it('counts each once, however often and in whatever order it is told', async () => {
    const ids = [
      await town.order('zhou', '盐仓巷电梯关人两次了，没人来修', elsewhere()),
      await town.order('lin', '电梯又把人关在里面，修了等于没修', elsewhere()),
      await town.order('guest', '盐仓巷的电梯天天关人，谁来修一修', elsewhere()),
    ]
    const { fresh } = await town.hearNew()

    for (const records of [fresh, [...fresh].reverse(), fresh.slice(1)]) await town.hear(records)

    const group = await town.groupOf(ids[0] ?? '')
    expect(new Set(await Promise.all(ids.map(async (id) => (await town.groupOf(id))?.id))).size).toBe(1)
    expect(group?.tally.n).toBe(3)
    expect(Object.values(group?.tally.months ?? {})).toEqual([{ '2603': 3 }])
  })

  it('counts each once, wherever a consumer dies among its writes', async () => {
    const known = await town.orderRecords()
    const first = await town.order('zhou', '地下车库积水没过脚面，排水泵坏了', { categoryCode: other.code })
    const second = await town.order('lin', '车库又积水，排水泵不转，车都泡了', { categoryCode: other.code })
    const fresh = (await town.orderRecords()).slice(known.length)
    let deaths = 0
    const diesAt = async (record: DynamoDBRecord, after: number, kind: 'loseRequest' | 'loseReply') => {
      table.faults.mend()
      // The SDK tries again by itself, until it gives up.
      table.faults.inject({ kind, operation: 'PutItem', after, times: 20 })
      deaths += (await town.hear([record])).batchItemFailures.length
    }
    const places = Array.from({ length: 14 }, (_, after) => after)

    for (const record of fresh)
      for (const after of places) {
        await diesAt(record, after, 'loseRequest')
        await diesAt(record, after, 'loseReply')
      }
    table.faults.mend()
    await town.hear(fresh)
    await town.hear([...fresh].reverse())

    const group = await town.groupOf(first)
    expect(deaths).toBeGreaterThan(3)
    expect((await town.groupOf(second))?.id).toBe(group?.id)
    expect([group?.tally.n, await town.membersOf(group?.id ?? '')]).toEqual([2, 2])
  })
})

describe('反复 coming back', () => {
  it('says by itself that a point fails the third time', async () => {
    const words = '三单元门禁又坏了，刷卡没有反应，谁都能进来'
    const listed = async () => {
      const { body } = await town.as('qin').get(`/queues/again-${town.street.id}`)
      return (body.orders as { id: string }[]).map(({ id }) => id)
    }
    const ids: string[] = []
    for (const who of ['zhou', 'lin', 'zhou']) {
      ids.push(await town.order(who, words, { categoryCode: other.code }))
      if (ids.length < 3) await town.closes(ids[ids.length - 1] ?? '')
      await town.hearNew()
      if (ids.length < 3) expect(await listed()).toEqual([])
    }

    expect(await listed()).toEqual([ids[2]])

    await town.closes(ids[2] ?? '')
    expect(await listed()).toEqual([])
  })
})

describe('共性诉求 as they are read', () => {
  const listed = async (who: string) => (await town.as(who).get('/demands')).body
  type Card = { id: string; orders: number; months: { month: string; n: number }[]; cameBack: number }

  it('shows a supervisor what three and more have said, with months, places and how often it came back', async () => {
    const cards = (await listed('qin')).demands as (Card & { title: string; placeLabels: string[] })[]

    const lift = cards.find(({ title }) => title.includes('电梯'))
    const door = cards.find(({ cameBack }) => cameBack > 0)
    expect(lift).toMatchObject({ orders: 3, months: [{ month: '2026-03', n: 3 }], cameBack: 0 })
    expect(lift?.title).toMatch(/^盐仓巷社区：.*电梯/)
    expect(lift?.placeLabels).toEqual(['盐仓巷社区 第4网格'])
    expect(door).toMatchObject({ orders: 3, cameBack: 2 })
  })

  it('says of each order why it belongs', async () => {
    const cards = (await listed('qin')).demands as (Card & { title: string })[]
    const lift = cards.find(({ title }) => title.includes('电梯'))

    const { body } = await town.as('qin').get(`/demands/${lift?.id}`)

    const { examples, orderIds } = body.demand as { examples: { reasons: string[] }[]; orderIds: string[] }
    expect(orderIds).toHaveLength(3)
    expect(examples).toHaveLength(3)
    for (const { reasons } of examples) {
      expect(reasons).toContain('同一地点')
      expect(reasons.join()).toMatch(/都说到.*电梯/)
    }
  })

  it('shows a dispatcher those of the own community alone, and nobody else anything', async () => {
    const ofStreet = (await listed('qin')).demands as Card[]
    const ofCommunity = (await listed('gu')).demands as Card[]
    const foreign = ofStreet.filter(({ id }) => !ofCommunity.some((card) => card.id === id))

    expect(foreign.length).toBeGreaterThan(0)
    expect((await town.as('gu').get(`/demands/${foreign[0]?.id}`)).status).toBe(404)
    expect((await town.as('streetdesk').get('/demands')).body.demands).toHaveLength(ofStreet.length)
    for (const who of ['zhou', 'shen', 'luo', 'admin'])
      expect((await town.as(who).get('/demands')).body.refusal).toBe('notYourRole')
    expect((await town.as('qin').get('/demands/990100002-01KJP00000000000000000000A')).status).toBe(404)
  })

  it('puts first what came back after it was closed, then what is said most of late', async () => {
    const { body } = await town.as('qin').get('/demands')
    const cards = body.demands as (Card & { lately: number })[]
    const sorted = cards.map(({ cameBack, lately, orders }) => [cameBack, lately, orders])

    expect(sorted[0]?.[0]).toBe(2)
    const rank = ([back = 0, lately = 0, all = 0]: number[]) => back * 1_000_000 + lately * 1000 + all
    expect(sorted).toEqual([...sorted].sort((one, other) => rank(other) - rank(one)))
    expect(cards.every(({ lately, orders }) => lately === orders)).toBe(true)
  })

  it('goes on behind the newest, page by page, each order once', async () => {
    const cards = (await listed('qin')).demands as (Card & { title: string })[]
    const id = cards.find(({ title }) => title.includes('电梯'))?.id ?? ''
    for (let more = 0; more < 22; more++) {
      const orderId = await town.order('zhou', `电梯又停了，第 ${more} 回`)
      await demandStore(town.deps.table).list(id, orderId)
    }
    type Some = { examples: { id: string }[]; orders: { id: string }[]; cursor?: string }
    const { examples, cursor = '' } = (await town.as('qin').get(`/demands/${id}`)).body.demand as Some
    const rest = (await town.as('qin').get(`/demands/${id}/orders?cursor=${cursor}`)).body as Some
    const seen = [...examples, ...rest.orders].map((order) => order.id)
    const refused = await Promise.all([
      town.as('qin').get(`/demands/${id}/orders?cursor=x`),
      town.as('shen').get(`/demands/${id}/orders`),
      town.as('qin').get('/demands/990100002-01KJP00000000000000000000A/orders'),
    ])

    expect([examples.length, rest.orders.length, rest.cursor]).toEqual([20, 5, undefined])
    expect(seen).toEqual(
      [...new Set(seen)].sort((one, other) => (one.slice(-26) < other.slice(-26) ? 1 : -1)),
    )
    expect(refused.map(({ status }) => status)).toEqual([400, 403, 404])
  })
})
