import type * as z from 'zod/mini'
import type { PublicCard } from '../../shared/workOrder/order'
import { keyAt, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { inStatus } from './lives'
import { anOrder, orderOf } from './orders'

const table = tableForFile()
const street = streetForFile(table)

const nearby = async (place: { latitude?: number; longitude?: number } | undefined, more = '') => {
  const { latitude, longitude } = place ?? {}
  const { body } = await street
    .as('lin')
    .get(`/orders/nearby?latitude=${latitude}&longitude=${longitude}${more}`)
  return body.orders as z.output<typeof PublicCard>[]
}

describe('nearby 身边的事', () => {
  it('is asked of no index where the street has nothing, be it the pole', async () => {
    await street.as('lin').get('/me')

    for (const [latitude, longitude] of [
      [90, 0],
      [-89.99, 179.99],
      [31.23, 121.47],
    ]) {
      const { result, trips } = await table.meter.during(() => nearby({ latitude, longitude } as object))
      expect(result).toEqual([])
      expect(trips.filter(({ operation }) => operation === 'Query')).toEqual([])
    }
  })

  it('finds the old one among many newer of other kinds, and shows what is done beside what is not', async () => {
    const [building] = street.street.buildings
    const closed = await inStatus(street, 'closed')
    const old = orderOf(
      await street.as('zhou').post('/orders', anOrder(street.street), keyAt(street.clock.now - 86_400_000)),
    )
    const newer = Array.from({ length: 70 }, () =>
      street.as('zhou').post('/orders', anOrder(street.street, { categoryCode: 'Z99' })),
    )
    await Promise.all(newer)

    const alike = await nearby(building, '&categoryCode=A01')
    const all = await nearby(building)

    expect(alike.map(({ id }) => id)).toContain(old.id)
    expect(all.map(({ id }) => id)).toContain(closed.id)
    expect(all.filter(({ status }) => status !== 'closed')).toHaveLength(20)
  })
})
