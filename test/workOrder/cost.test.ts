import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { sumUnits } from '../../infra/bench/units'
import type { Trip } from '../../infra/bench/meter'
import { floorOf, itemsWritten } from './floor'
import { anOrder, orderOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)

const operations = (trips: Trip[]) => trips.map(({ operation }) => operation)

/** Signs everybody in and warms what is kept for half a minute, so that only the command itself is counted. */
async function warm() {
  for (const id of ['zhou', 'shen', 'gu', 'luo', 'qin']) await street.as(id).get('/me/queues')
}

async function fiveStepLife() {
  const { as, street: place } = street
  const { id } = orderOf(await as('zhou').post('/orders', anOrder(place)))
  const move = async (who: string, name: string, body: object) => {
    // Every stage has a due time of its own, as in life: each move then costs its change of place in two indexes.
    street.clock.now += 600_000
    return orderOf(await as(who).post(`/orders/${id}/${name}`, body))
  }
  await move('shen', 'file', { version: 1 })
  await move('gu', 'dispatch', { version: 2, lead: { unitId: `${place.id}U01` } })
  await move('luo', 'accept', { version: 3 })
  await move('luo', 'finish', { version: 4, note: '换了灯头' })
  await move('qin', 'close', { version: 5, verdict: 'solved' })
  return id
}

describe('what a command costs', () => {
  it('orders in two round trips: the words, then the head', async () => {
    await warm()

    const { trips } = await table.meter.during(() =>
      street.as('zhou').post('/orders', anOrder(street.street)),
    )

    expect(operations(trips)).toEqual(['PutItem', 'PutItem'])
  })

  it('moves in two round trips, and one more when words come along', async () => {
    await warm()
    const { as, street: place } = street
    const { id } = orderOf(await as('zhou').post('/orders', anOrder(place)))

    const filed = await table.meter.during(() => as('shen').post(`/orders/${id}/file`, { version: 1 }))
    const returned = await table.meter.during(() =>
      as('gu').post(`/orders/${id}/decline`, { version: 2, reason: '请找供电公司' }),
    )

    expect(operations(filed.trips)).toEqual(['BatchGetItem', 'PutItem'])
    expect(operations(returned.trips)).toEqual(['BatchGetItem', 'PutItem', 'PutItem'])
  })

  it('reads a queue page in one round trip, an order in two at once', async () => {
    await warm()
    const { as, street: place } = street
    const { id } = orderOf(await as('zhou').post('/orders', anOrder(place)))

    const page = await table.meter.during(() => as('shen').get(`/queues/grid-${place.id}00101`))
    const order = await table.meter.during(() => as('zhou').get(`/orders/${id}`))

    expect(operations(page.trips)).toEqual(['Query'])
    expect(operations(order.trips).sort()).toEqual(['BatchGetItem', 'Query'])
  })

  it('writes a five-step life within a tenth of what its items cost at least', async () => {
    await warm()

    const { result: id, trips } = await table.meter.during(fiveStepLife)

    const told = sumUnits(trips)
    const floor = floorOf(itemsWritten(trips))
    process.stdout.write(
      `five-step life: ${told.writes} write units ${JSON.stringify(told.write)}, floor ${floor}\n`,
    )
    expect(told.writes / floor).toBeLessThanOrEqual(1.1)
    expect(id).toBeTruthy()
  })

  it('keeps the head of a five-step life within one write unit', async () => {
    const { trips } = await table.meter.during(fiveStepLife)

    const heads = itemsWritten(trips).filter(({ after }) => String(after.SK).startsWith('O#'))
    const largest = Math.max(...heads.map(({ bytes }) => bytes))
    process.stdout.write(`largest head: ${largest} bytes\n`)
    expect(largest).toBeLessThanOrEqual(1024)
  })
})
