import { keyAt, settle, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf, stepsOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)

const workers = Array.from({ length: 200 }, (_, at) => ({
  id: `worker${at}`,
  name: `师傅${at}`,
  roles: [{ role: 'handler' as const, scope: '990100001U01' }],
}))

describe('races', () => {
  beforeAll(() => settle(street.deps, street.street, [...Object.values(street.people), ...workers]))

  it('lets one of 200 workers accept an order, and tells the others how it is now', async () => {
    const { as, street: place } = street
    const { id } = orderOf(await as('zhou').post('/orders', anOrder(place)))
    await as('shen').post(`/orders/${id}/file`, { version: 1 })
    await as('gu').post(`/orders/${id}/dispatch`, { version: 2, lead: { unitId: `${place.id}U01` } })

    const replies = await Promise.all(
      workers.map((worker) => as(worker.id).post(`/orders/${id}/accept`, { version: 3 })),
    )

    const winners = replies.filter(({ status }) => status === 200)
    const losers = replies.filter(({ status }) => status !== 200)
    expect(winners).toHaveLength(1)
    expect(losers).toHaveLength(199)
    for (const { status, body } of losers) {
      expect([status, body.refusal]).toEqual([409, 'changedMeanwhile'])
      expect(body.order).toMatchObject({ status: 'accepted', version: 4 })
    }
    const steps = await stepsOf(as('qin'), id)
    expect(steps.filter(({ move }) => move === 'accept')).toHaveLength(1)
  })

  it('makes one order of a hundred sendings with one key, and answers them all alike', async () => {
    const { as, street: place, clock } = street
    const key = keyAt(clock.now)

    const replies = await Promise.all(
      Array.from({ length: 100 }, () => as('lin').post('/orders', anOrder(place), key)),
    )

    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    const { body } = await as('lin').get('/me/orders')
    expect(body.orders).toHaveLength(1)
  })

  it('refuses another body under a key that was used, wherever the place', async () => {
    const { as, street: place, clock } = street
    const key = keyAt(clock.now)
    await as('zhou').post('/orders', anOrder(place), key)
    const elsewhere = place.buildings[3]

    const otherWords = await as('zhou').post(
      '/orders',
      anOrder(place, { description: '不是灯，是井盖' }),
      key,
    )
    const otherPlace = await as('zhou').post(
      '/orders',
      anOrder(place, {
        place: {
          latitude: elsewhere?.latitude ?? 0,
          longitude: elsewhere?.longitude ?? 0,
          address: '4号楼',
          buildingId: elsewhere?.id ?? '',
        },
      }),
      key,
    )

    expect([otherWords.status, otherWords.body.refusal]).toEqual([422, 'keyReused'])
    expect([otherPlace.status, otherPlace.body.refusal]).toEqual([422, 'keyReused'])
  })

  it('gives another resident with the same key an order of her own, and tells her nothing', async () => {
    const { as, street: place, clock } = street
    const key = keyAt(clock.now)

    const zhous = orderOf(await as('zhou').post('/orders', anOrder(place), key))
    const lins = orderOf(await as('lin').post('/orders', anOrder(place), key))

    expect(lins.id).not.toBe(zhous.id)
  })

  it('knows a retry a day later, and after the month has turned', async () => {
    const { as, street: place, clock } = street
    const began = clock.now
    clock.now = Date.parse('2026-03-31T15:59:50Z')
    const key = keyAt(clock.now)
    const first = await as('zhou').post('/orders', anOrder(place), key)
    clock.now += 25 * 3_600_000

    const again = await as('zhou').post('/orders', anOrder(place), key)
    clock.now = began

    expect(orderOf(again).id).toBe(orderOf(first).id)
    expect(orderOf(again)).toMatchObject({ version: 1, reportedAt: orderOf(first).reportedAt })
  })
})
