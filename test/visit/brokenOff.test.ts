import { keyAt, streetForFile } from '../support/app'
import { gas } from '../support/aStreet'
import { everyItem } from '../support/audit'
import { tableForFile } from '../support/engine'
import { orderOf } from '../workOrder/orders'
import { aVisit, heardLamp, listed, recorded } from './visits'

const table = tableForFile()
const street = streetForFile(table)
const day = 86_400_000

const heads = async () => (await everyItem(table)).filter(({ SK }) => SK.startsWith('O#')).length
const heardGas = { ...heardLamp, categoryCode: gas.code }

async function broken(body: object, key: string) {
  table.faults.inject({ kind: 'loseRequest', operation: 'PutItem', key: /\|O#/, after: 1, times: 9 })
  const reply = await street.as('shen').post('/visits', body, key)
  table.faults.mend()
  return reply
}

describe('a visit broken off between its orders 断网', () => {
  it('is completed as it was taken, though a category was closed since', async () => {
    const key = keyAt(street.clock.now)
    const body = aVisit({ heard: [heardLamp, heardGas] })
    const first = await broken(body, key)
    const categories = street.street.categories.filter(({ code }) => code !== gas.code)
    const { street: now } = (await street.deps.streets.read(street.street.id)) ?? street
    await street.deps.streets.save({ ...now, categories })
    street.clock.now += 61_000

    const again = await street.as('shen').post('/visits', body, key)
    const once = await street.as('shen').post('/visits', body, key)

    await street.deps.streets.save(now)
    const { orders } = recorded(again)
    const second = orderOf(await street.as('shen').get(`/orders/${orders[1]?.id}`))
    expect([first.status, again.status, await heads()]).toEqual([503, 201, 2])
    expect(once).toEqual(again)
    expect(orders.map(({ categoryName }) => categoryName)).toEqual(['路灯不亮', '燃气异味'])
    // An emergency, as it was then.
    expect(Date.parse(String(second.promisedAt)) - street.clock.now).toBeLessThan(day)
  })

  it('is completed after weeks, when its key would not be taken any more', async () => {
    const [key, before] = [keyAt(street.clock.now), await heads()]
    const body = aVisit({ room: '502', heard: [heardLamp, heardLamp] })
    const first = await broken(body, key)
    street.clock.now += 40 * day

    const again = await street.as('shen').post('/visits', body, key)

    const lines = listed(await street.as('shen').get('/visits?gridId=99010000100101&month=2603'))
    expect([first.status, again.status, await heads()]).toEqual([503, 201, before + 2])
    expect(lines.map(({ heard }) => heard)).toEqual([2, 2])
  })
})
