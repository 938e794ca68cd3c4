import type * as z from 'zod/mini'
import type { MyCard, PublicCard } from '../../shared/workOrder/order'
import { keyAt, settle, streetForFile } from '../support/app'
import { aStreet } from '../support/aStreet'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { anOrder, orderOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)

const list = async <C>(who: string, path: string) =>
  (await street.as(who).get(path)).body as unknown as { orders: C[]; cursor?: string }

const nearby = (who: string, { latitude, longitude } = street.street.buildings[0] ?? nowhere) =>
  list<z.output<typeof PublicCard>>(who, `/orders/nearby?latitude=${latitude}&longitude=${longitude}`)
const nowhere = { latitude: 0, longitude: 0 }

/** At this building, the first of them being number 0. */
const at = (index: number) => {
  const { latitude, longitude, id: buildingId } = street.street.buildings[index] ?? { ...nowhere, id: '' }
  return { place: { latitude, longitude, buildingId, address: '门口' } }
}

describe('my orders 我报的事', () => {
  it('are listed newest first, with my words, who has it and what was promised', async () => {
    street.clock.now += 60_000
    const first = orderOf(await street.as('zhou').post('/orders', anOrder(street.street)))
    street.clock.now += 60_000
    const second = orderOf(
      await street.as('zhou').post('/orders', anOrder(street.street, { description: '井盖响' })),
    )

    const page = await list<z.output<typeof MyCard>>('zhou', '/me/orders?limit=1')
    const rest = await list<z.output<typeof MyCard>>('zhou', `/me/orders?cursor=${page.cursor}`)

    expect(page.orders).toMatchObject([{ id: second.id, title: '井盖响', holder: { name: '沈小禾' } }])
    expect(page.orders[0]?.promisedAt).toBe(second.promisedAt)
    expect(rest.orders[0]?.id).toBe(first.id)
  })

  it('tell which await a rating', async () => {
    const { id } = await inStatus(street, 'closed')
    const before = await list<z.output<typeof MyCard>>('zhou', '/me/orders')
    await street
      .as('zhou')
      .post(`/orders/${id}/rate`, { version: 6, contacted: true, solved: 'partly', satisfied: 'not' })
    const after = await list<z.output<typeof MyCard>>('zhou', '/me/orders')

    const awaits = (page: typeof before) => page.orders.find((order) => order.id === id)?.awaitsRating
    expect([awaits(before), awaits(after)]).toEqual([true, false])
  })
})

describe('who lives in two streets', () => {
  const inOther = async (personId: string) => {
    const code = JSON.stringify({ code: `demo:${personId}`, streetId: '990100002' })
    const { body } = await street.send('/v1/sessions', { method: 'POST', body: code })
    const headers = { Authorization: `Bearer ${String(body.token)}` }
    return {
      get: (path: string) => street.send(`/v1${path}`, { headers }),
      post: (path: string, sent: object) =>
        street.send(`/v1${path}`, {
          method: 'POST',
          headers: { ...headers, 'Idempotency-Key': keyAt(street.clock.now) },
          body: JSON.stringify(sent),
        }),
    }
  }

  it('has in each the orders made and joined there, and no others', async () => {
    const other = aStreet('990100002')
    await settle(street.deps, other, [])
    const here = orderOf(await street.as('zhou').post('/orders', anOrder(street.street)))
    await street.as('guest').post(`/orders/${here.id}/join`, { version: 1 })
    const [zhou, guest] = [await inOther('zhou'), await inOther('guest')]
    const there = orderOf(await zhou.post('/orders', anOrder(other)))
    await guest.post(`/orders/${there.id}/join`, { version: 1 })

    const idsOf = async (reply: ReturnType<typeof zhou.get>) =>
      ((await reply).body.orders as { id: string }[]).map(({ id }) => id)

    expect(await idsOf(zhou.get('/me/orders'))).toEqual([there.id])
    expect(await idsOf(guest.get('/me/joined'))).toEqual([there.id])
    const atHome = [
      ...(await idsOf(street.as('zhou').get('/me/orders'))),
      ...(await idsOf(street.as('guest').get('/me/joined'))),
    ]
    expect(atHome.filter((id) => id === here.id)).toHaveLength(2)
    expect(atHome).not.toContain(there.id)
  })
})

describe('nearby 身边的事', () => {
  it('ends where one would no longer walk, at 500 metres', async () => {
    const far = orderOf(await street.as('zhou').post('/orders', anOrder(street.street, at(0))))
    const near = orderOf(await street.as('zhou').post('/orders', anOrder(street.street, at(2))))
    const sixHundredMetresNorth = { latitude: at(0).place.latitude + 0.0055, longitude: 118.871 }

    const { orders } = await nearby('lin', sixHundredMetresNorth)

    const ids = orders.map(({ id }) => id)
    expect([ids.includes(near.id), ids.includes(far.id)]).toEqual([true, false])
  })

  it('shows what is public with its distance, and neither withdrawn nor private ones', async () => {
    const open = await inStatus(street, 'filed')
    const gone = await inStatus(street, 'withdrawn')
    const quarrel = await inStatus(street, 'filed', { categoryCode: 'B01' })
    const help = await inStatus(street, 'filed', { kind: 'help' })

    const { orders } = await nearby('lin')

    const ids = orders.map(({ id }) => id)
    expect(ids).toContain(open.id)
    for (const { id } of [gone, quarrel, help]) expect(ids).not.toContain(id)
    expect(orders.find(({ id }) => id === open.id)?.distance).toBeLessThan(200)
  })

  it('asks the table nothing where no place of the street can be near, at the pole for instance', async () => {
    await nearby('lin')
    const far = [
      { latitude: 39.9, longitude: 116.4 },
      { latitude: 90, longitude: 0 },
    ]

    for (const point of far) {
      const { result, trips } = await table.meter.during(() => nearby('lin', point))
      expect([result.orders, trips]).toEqual([[], []])
    }
  })

  it('lists what I joined, and counts a household once 我也遇到', async () => {
    const { id } = await inStatus(street, 'filed')
    const join = async (who: string) => {
      const { version } = orderOf(await street.as(who).get(`/orders/${id}`))
      return street.as(who).post(`/orders/${id}/join`, { version, words: '我家也黑' })
    }
    await join('lin')
    await join('guest')
    const reply = await join('zhouson')

    // Lin's household; the guest's is not verified; the son lives with the reporter.
    expect(orderOf(reply).joined).toBe(1)
    const mine = await list<z.output<typeof PublicCard>>('lin', '/me/joined')
    expect(mine.orders).toMatchObject([{ id, haveJoined: true }])
    expect((await join('lin')).body.refusal).toBe('alreadyJoined')
  })

  it('refuses the reporter, who has said it already', async () => {
    const { id, version } = await inStatus(street, 'filed')

    const { body } = await street.as('zhou').post(`/orders/${id}/join`, { version })

    expect(body.refusal).toBe('ownOrder')
  })
})

describe('the number 单号', () => {
  it('finds the order, with or without its dashes', async () => {
    const { id } = await inStatus(street, 'filed')
    const { number } = orderOf(await street.as('zhou').get(`/orders/${id}`))

    expect(number).toMatch(/^\d{4}-\d{5}-\d$/)
    for (const typed of [number, number.replaceAll('-', ''), ` ${number} `]) {
      const { orders } = await list<{ id: string }>('gu', `/orders?number=${encodeURIComponent(typed)}`)
      expect(orders.map((order) => order.id)).toEqual([id])
    }
  })

  it('with one digit wrong is noticed', async () => {
    const { id } = await inStatus(street, 'filed')
    const { number } = orderOf(await street.as('zhou').get(`/orders/${id}`))
    const wrong = number.slice(0, 5) + ((Number(number[5]) + 1) % 10) + number.slice(6)

    const { status, body } = await street.as('gu').get(`/orders?number=${wrong}`)

    expect([status, body.refusal, body.field]).toEqual([400, 'badInput', 'number'])
  })

  it('finds nothing for who would see the order as a neighbour only', async () => {
    const elsewhere = orderOf(await street.as('zhou').post('/orders', anOrder(street.street, at(2))))

    const found = async (who: string) =>
      (await list<{ id: string }>(who, `/orders?number=${elsewhere.number}`)).orders.map(({ id }) => id)

    expect(await found('tang')).toEqual([elsewhere.id])
    for (const who of ['shen', 'gu', 'luo']) expect(await found(who)).toEqual([])
  })

  it('is not for residents to look up', async () => {
    expect((await street.as('lin').get('/orders?number=1117-03864-2')).status).toBe(403)
  })
})
