import type { AlikeCard } from '../../shared/demand/alikeOperations'
import { mayRead } from '../../functions/demand/around'
import { lamp, other, peopleOf, quarrel } from '../support/aStreet'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { mover } from '../workOrder/mover'
import { anOrder, orderOf } from '../workOrder/orders'

const table = tableForFile()
const town = streetForFile(table)

const dark = '晚上北门那盏路灯又坏了，黑得看不见台阶'

const order = async (who: string, description: string, categoryCode = lamp.code) => {
  town.clock.now += 60_000
  return orderOf(await town.as(who).post('/orders', anOrder(town.street, { description, categoryCode }))).id
}
const looksAt = async (id: string) => orderOf(await mover(town).moveAs('shen').make(id, 'file'))

function around(words: string, categoryCode = lamp.code) {
  const { latitude = 0, longitude = 0 } = town.street.buildings[0] ?? {}
  return { words, categoryCode, latitude, longitude }
}
const cardsOf = ({ body }: { body: object }) => (body as { orders: AlikeCard[] }).orders

const alikeFor = async (who: string, words = dark, categoryCode = lamp.code) =>
  cardsOf(await town.as(who).post('/orders/alike', around(words, categoryCode)))

const seeing = (who: 'shen') => {
  const { id, roles } = peopleOf(town.street)[who]
  return { deps: town.deps, street: town.street, actor: { id, street: town.street.id, roles } }
}

describe('is it the same matter 同一件事', () => {
  it('shows first who says the same, with the reason, and not who says something else', async () => {
    const same = await order('zhou', '北门口的路灯三天不亮了，老人摸黑走路')
    const smoke = await order('zhou', '楼下烧烤店半夜油烟直排，窗户都不敢开', other.code)
    const another = await order('zhou', '楼道里装修电钻太吵，午睡不成')
    for (const id of [same, smoke, another]) await looksAt(id)

    const [first, ...rest] = await alikeFor('lin')

    expect(first?.id).toBe(same)
    expect(first?.reasons).toEqual(['同一地点', '同是路灯不亮', expect.stringMatching(/^都说到.*路灯/)])
    expect(rest.map(({ id }) => id)).toEqual([another])
    expect(rest[0]?.reasons.join()).not.toContain('都说')
  })

  it('finds the same under another category by the words alone', async () => {
    const found = await alikeFor('lin', '北门口的路灯三天不亮了，老人摸黑走路', other.code)

    expect(found[0]?.title).toBe('北门口的路灯三天不亮了，老人摸黑走路')
    expect(found[0]?.reasons.join()).not.toContain('同是')
  })

  it('neither compares nor shows to a resident what nobody in service has looked at', async () => {
    const words = '盐仓巷口消防栓漏水成河'
    const unread = await order('zhou', words)

    const seen = (await alikeFor('lin', words)).find(({ id }) => id === unread)
    const elsewhere = await alikeFor('lin', words, other.code)

    expect(seen).toMatchObject({ title: lamp.name, reasons: ['同一地点', '同是路灯不亮'] })
    expect(JSON.stringify(seen)).not.toContain('消防栓')
    expect(elsewhere.map(({ id }) => id)).not.toContain(unread)
  })

  it('shows no private matter to anybody who reports, the grid worker too, and not one’s own', async () => {
    const words = '隔壁天天深夜打麻将吵架'
    const id = await order('zhou', words, quarrel.code)
    await looksAt(id)

    for (const who of ['lin', 'zhou', 'shen'])
      for (const code of [quarrel.code, other.code])
        expect((await alikeFor(who, words, code)).map((card) => card.id)).not.toContain(id)
    expect(await alikeFor('zhou')).toEqual([])
  })

  it('shows nobody who reports a request for help of the same category, and reads no word of it', async () => {
    const command = anOrder(town.street, { description: dark, categoryCode: lamp.code, kind: 'help' })
    const { id } = orderOf(await town.as('zhou').post('/orders', command))
    await looksAt(id)
    const order = await town.deps.workOrders.get(id)
    const shen = seeing('shen')

    for (const who of ['lin', 'shen']) expect((await alikeFor(who)).map((card) => card.id)).not.toContain(id)
    if (!order) throw new Error('no such order')
    expect([mayRead(order, shen, 'public'), mayRead(order, shen, 'whole')]).toEqual([false, true])
  })

  it('shows the grid worker what her order may go into, by words nobody else reads yet', async () => {
    const first = await order('zhou', '东墙边下水道堵了，污水漫出来', other.code)
    const second = await order('lin', '下水道又堵，污水都漫到东墙路上了', lamp.code)

    const found = cardsOf(await town.as('shen').get(`/orders/${second}/alike`))

    expect(found[0]).toMatchObject({ id: first, title: '东墙边下水道堵了，污水漫出来' })
    expect(found[0]?.reasons.join()).toContain('下水道')
    expect(found.map(({ id }) => id)).not.toContain(second)
  })

  it('is asked of an order by those who serve there alone', async () => {
    const id = await order('zhou', dark)

    expect((await town.as('lin').get(`/orders/${id}/alike`)).body.refusal).toBe('notYourRole')
    expect((await town.as('tang').get(`/orders/${id}/alike`)).body.refusal).toBe('notFound')
  })

  it('reads no more, however many there are', async () => {
    await Promise.all(Array.from({ length: 60 }, () => town.as('zhou').post('/orders', anOrder(town.street))))
    await town.as('lin').get('/me')

    const { result, trips } = await table.meter.during(() => alikeFor('lin'))
    const asked = (operation: string) => trips.filter((trip) => trip.operation === operation).length

    expect(result).toHaveLength(20)
    expect(asked('Query')).toBeLessThanOrEqual(6)
    expect(asked('BatchGetItem')).toBeLessThanOrEqual(1)
  })

  it('asks nothing where the street is not, and refuses no words', async () => {
    const away = { ...around(dark), latitude: 31.23, longitude: 121.47 }

    expect(cardsOf(await town.as('lin').post('/orders/alike', away))).toEqual([])
    expect((await town.as('lin').post('/orders/alike', around(' '))).body.refusal).toBe('badInput')
  })
})
