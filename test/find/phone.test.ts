import type { Found } from '../../shared/find/find'
import { mostPhonesAnHour } from '../../shared/find/refusals'
import { tableForFile } from '../support/engine'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { anOrder, orderOf } from '../workOrder/orders'

const table = tableForFile()
const town = noticeStreetForFile(table)
const hour = 3_600_000
const [here, elsewhere, nobodys] = ['19900001001', '19900007777', '19900007778']

const found = async (who: string, text: string, more: object = {}) => {
  const { status, body } = await town.as(who).post('/find', { text, ...more })
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body as unknown as Found
}

const reported = async (phone: string, buildingAt: number) => {
  const { id = '', latitude = 0, longitude = 0, name = '' } = town.street.buildings[buildingAt] ?? {}
  town.clock.now += 1000
  const place = { latitude, longitude, address: name, buildingId: id }
  await town.as('lin').post('/orders', { ...anOrder(town.street, { contact: { phone } }), place })
}

type Line = { name: string; at: string; found: number }
const lines = async () => {
  const { body } = await town.as('qin').get('/find/phones?month=2603')
  return body.findings as Line[]
}

beforeAll(async () => {
  for (let orders = 0; orders < 21; orders++) await reported(here, 0)
  for (let orders = 0; orders < 22; orders++) await reported(elsewhere, 2)
  for (let orders = 0; orders < 3; orders++) await reported(here, 2)
  await town.hearAll()
})

describe('looking for a telephone', () => {
  it('says the same of one that has orders elsewhere and of one that has none', async () => {
    const [theirs, none] = [await found('shen', elsewhere), await found('shen', nobodys)]

    expect(theirs).toEqual(none)
    expect(Object.keys(theirs).sort()).toEqual(['alsoAs', 'as', 'buildings', 'orders'])
  })

  it('fills a page with what is theirs, whatever lies between, and goes on behind it', async () => {
    const first = await found('shen', here)
    const rest = await found('shen', here, { cursor: first.cursor })
    const all = [...first.orders, ...rest.orders].map(({ id }) => id)
    const [whole, wholeRest] = [await found('qin', elsewhere), await found('shen', elsewhere)]

    expect([first.orders.length, rest.orders.length, new Set(all).size]).toEqual([20, 1, 21])
    expect([first.lookedTo, rest.cursor, rest.lookedTo]).toEqual(['2603', undefined, undefined])
    expect([whole.orders.length, wholeRest.orders.length]).toEqual([20, 0])
  })

  it('takes no cursor of another look, nor of somebody else', async () => {
    const { cursor } = await found('qin', here)
    const [another, other] = [await found('qin', elsewhere, { cursor }), await found('gu', here, { cursor })]
    const ulid = another.orders[0]?.id.slice(-26)

    expect(another.orders.map(({ id }) => id)).toEqual(
      (await found('qin', elsewhere)).orders.map(({ id }) => id),
    )
    expect(other.orders).toEqual((await found('gu', here)).orders)
    expect((await found('qin', elsewhere, { cursor: ulid })).orders).toHaveLength(20)
    expect((await found('qin', elsewhere, { cursor: '不是' })).orders).toHaveLength(20)
    expect((await found('qin', '路灯', { cursor: '不是' })).as).toBe('words')
  })

  it('leaves a line for each, at the same moment too, with how many there were', async () => {
    town.clock.now += 2 * hour
    const at = new Date(town.clock.now).toISOString()
    for (const phone of [here, elsewhere, nobodys]) await found('tang', phone)
    const left = (await lines()).filter((line) => line.at === at)

    expect(left.map((line) => [line.name, line.found]).sort()).toEqual([
      ['唐远', 0],
      ['唐远', 20],
      ['唐远', 3],
    ])
  })

  it('is enough at some time, for an hour and for this person', async () => {
    town.clock.now += 2 * hour
    const looks = Array.from({ length: mostPhonesAnHour }, () => found('gu', nobodys))
    await Promise.all(looks)
    const over = await town.as('gu').post('/find', { text: here })
    const [words, another] = [await found('gu', '路灯'), await found('shen', here)]
    town.clock.now += hour

    expect([over.status, over.body.refusal]).toEqual([429, 'tooManyPhones'])
    expect([words.as, another.orders.length, (await found('gu', here)).orders.length]).toEqual([
      'words',
      20,
      20,
    ])
  })
})

it('finds words of a step that came to be, and none of one that another came before', async () => {
  const { as, street } = town
  const { id } = orderOf(await as('zhou').post('/orders', anOrder(street)))
  const notes = { shen: '井边灯杆歪斜', wen: '配电箱门敞着' }
  await Promise.all(
    Object.entries(notes).map(([who, note]) => as(who).post(`/orders/${id}/file`, { version: 1, note })),
  )
  await town.hearAll()
  const ids = await Promise.all(
    Object.values(notes).map(async (note) => (await found('qin', note)).orders.length),
  )

  expect(ids.sort()).toEqual([0, 1])
})

describe('looking for a building', () => {
  it('says nothing of what lies there and is not theirs', async () => {
    const { orders, cursor, lookedTo, buildings } = await found('luo', '3号楼')

    expect([orders, cursor, lookedTo, buildings.length]).toEqual([[], undefined, undefined, 1])
  })
})
