import type { DynamoDBRecord } from 'aws-lambda'
import { demandStore } from '../../functions/demand/store'
import { complete } from '../../functions/demand/take'
import { noTally } from '../../functions/demand/tally'
import type { Demand, DemandCard } from '../../shared/demand/demand'
import { other } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { orderOf } from '../workOrder/orders'
import { demandStreetForFile } from './demandStreet'

const table = tableForFile()
const town = demandStreetForFile(table)
const words = '三单元门禁又坏了，刷卡没有反应，谁都能进来'

const imported = async (sourceId: string, categoryCode = other.code) =>
  orderOf(
    await town.as('admin').post('/imports/orders', {
      source: 'old',
      sourceId,
      reportedAt: '2026-02-20T08:00:00+08:00',
      text: words,
      categoryCode,
    }),
  ).id

const reported = (building: number) =>
  town.order('zhou', words, { categoryCode: other.code, place: town.atBuilding(building) })

const cardsFor = async (who: string) => (await town.as(who).get('/demands')).body.demands as DemandCard[]

async function groupsBy(ids: string[]) {
  const groups = await Promise.all(ids.map(town.groupOf))
  return { group: groups[0], different: new Set(groups.map((group) => group?.id)).size }
}

describe('reports whose place is found at filing 报单', () => {
  const ids: string[] = []

  it('reach the community they lie in', async () => {
    for (const id of ['a', 'b', 'c']) ids.push(await imported(id))
    await town.hearNew()
    expect(await cardsFor('gu')).toEqual([])

    for (const id of ids) await town.makes('placing')(id, 'file', { place: town.atBuilding(0) })
    await town.hearNew()

    const [card] = await cardsFor('gu')
    expect(card).toMatchObject({
      orders: 3,
      months: [{ month: '2026-02', n: 3 }],
      placeLabels: ['梧桐里社区 第1网格'],
    })
    const { body } = await town.as('gu').get(`/demands/${card?.id}`)
    const { orderIds, examples } = body.demand as Demand
    expect([...orderIds].sort()).toEqual([...ids].sort())
    expect(examples).toHaveLength(3)
  })

  it('are counted there once, however often that is told', async () => {
    const all = await town.orderRecords()
    for (const records of [all, [...all].reverse(), all]) await town.hear(records)

    const { group, different } = await groupsBy(ids)
    expect(different).toBe(1)
    expect(group?.tally).toMatchObject({
      n: 3,
      months: { '001': { '2602': 3 } },
      categories: { [other.code]: 3 },
      points: [{ gridId: '00101', n: 3 }],
    })
  })
})

async function diesEverywhere(records: DynamoDBRecord[]) {
  for (const after of [0, 1, 2, 3])
    for (const kind of ['loseRequest', 'loseReply'] as const) {
      table.faults.mend()
      table.faults.inject({ kind, operation: /Put|Transact/, after, times: 20 })
      await town.hear(records)
    }
  table.faults.mend()
}

describe('a report that was made on the wrong side', () => {
  it('leaves the community it was made in, wherever a consumer dies', async () => {
    const known = await town.orderRecords()
    const ids: string[] = []
    for (const building of [0, 0, 2]) ids.push(await reported(building))
    await town.hearNew()
    const [before] = await cardsFor('gu')

    await town.makes('tang')(ids[2] ?? '', 'file', { place: town.atBuilding(0) })
    const filed = (await town.orderRecords()).slice(known.length)
    await diesEverywhere(filed)
    await town.hearNew()

    const [after] = await cardsFor('gu')
    expect([before?.orders, after?.orders]).toEqual([5, 6])
    const { group = { tally: noTally } } = await groupsBy(ids)
    expect(group.tally.n).toBe(6)
    expect(Object.keys(group.tally.months)).toEqual(['001'])
    expect(after?.placeLabels).toEqual(['梧桐里社区 第1网格'])
  })
})

describe('a report that is put right while its group goes into another', () => {
  const at = async (building: number, said: string) => {
    const id = await town.order('zhou', said, { place: town.atBuilding(building) })
    await town.hearNew()
    return id
  }
  const groupOf = async (id: string) => {
    const group = await town.groupOf(id)
    if (!group) throw new Error(`${id} is in no group`)
    return group
  }

  it('is counted once, where it lies', async () => {
    const [older, younger] = [await at(0, '河边的栏杆断了两根'), await at(2, '井盖翘起来，绊倒过人')]
    const store = demandStore(town.deps.table)
    const [whole, gone] = [await groupOf(older), await groupOf(younger)]
    // What `take` writes first; its second half is still to come.
    await store.save({ ...gone, into: whole.id, version: gone.version + 1 })

    await town.makes('tang')(younger, 'file', { place: town.atBuilding(0) })
    await town.hearNew()
    const [left = gone] = await store.groups([gone.id])
    await complete(left, store)

    expect(left).toMatchObject({ into: whole.id, isCounted: true })
    expect((await groupOf(younger)).tally).toMatchObject({ n: 2, months: { '001': { '2603': 2 } } })
  })
})
