import type * as z from 'zod/mini'
import type { MyCard, PublicCard } from '../../shared/workOrder/order'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { anOrder, orderOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)

const list = async <C>(who: string, path: string) =>
  (await street.as(who).get(path)).body as unknown as { orders: C[]; cursor?: string }

const nearby = (who: string) => {
  const [building] = street.street.buildings
  return list<z.output<typeof PublicCard>>(
    who,
    `/orders/nearby?latitude=${building?.latitude}&longitude=${building?.longitude}`,
  )
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
    expect(rest.orders.map(({ id }) => id)).toEqual([first.id])
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

describe('nearby 身边的事', () => {
  it('shows what is public with its distance, and neither withdrawn nor private ones', async () => {
    const open = await inStatus(street, 'filed')
    const gone = await inStatus(street, 'withdrawn')
    const quarrel = await inStatus(street, 'filed', { categoryCode: 'B01' })
    const help = await inStatus(street, 'filed', { kind: 'help' })

    const { orders } = await nearby('lin')

    const ids = orders.map(({ id }) => id)
    expect(ids).toContain(open.id)
    for (const { id } of [gone, quarrel, help]) expect(ids).not.toContain(id)
    expect(orders.every(({ distance }) => distance < 200)).toBe(true)
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

  it('is not for residents to look up', async () => {
    expect((await street.as('lin').get('/orders?number=1117-03864-2')).status).toBe(403)
  })
})
