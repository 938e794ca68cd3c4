import { priceOf, totalOf } from '../../infra/costs/bill'
import { dollars } from '../../infra/costs/figures'
import type { Lives } from '../../infra/costs/lives'
import { lifeOf, otherLifeOf } from '../../infra/costs/otherWay'
import { nothing, sumOf, times } from '../../infra/costs/use'

const command = { ...nothing, writes: 3, reads: 2, roundTrips: 2, calls: 1 }
const lives: Lives = {
  commands: { order: command, close: command },
  photos: { ...nothing, puts: 2 },
  heard: { stream: { ...nothing, writes: 4 }, gather: { ...nothing, writes: 1 }, leafWrites: 2 },
}

describe('the bill', () => {
  it.each([
    [{ writes: 1_000_000 }, 0.625],
    [{ reads: 1_000_000 }, 0.125],
    [{ calls: 1_000_000, gbSeconds: 1000 }, 0.2133334],
    [{ requests: 2_000_000 }, 2],
    [{ puts: 1000, gets: 1000 }, 0.0054],
    [{ bytesOut: 1e9 }, 0.09],
  ])('asks for %o what the price list does', (use, wanted) => {
    expect(totalOf({ ...nothing, ...use })).toBeCloseTo(wanted, 9)
  })

  it('adds up, and grows with what is used', () => {
    const sum = sumOf([command, times(command, 2)])

    expect(sum).toMatchObject({ writes: 9, reads: 6, roundTrips: 6, calls: 3 })
    expect(priceOf(sum).writes).toBeCloseTo(3 * priceOf(command).writes, 12)
  })

  it.each([
    [0.00042, '$0.0004'],
    [1.5, '$1.50'],
    [12.34, '$12.34'],
    [1234.6, '$1,235'],
  ])('says %d as %s', (value, said) => {
    expect(dollars(value)).toBe(said)
  })
})

describe('“idempotency record + update + event + counter”', () => {
  it('writes five units for a command where ours writes one, and no leaves', () => {
    const [ours, others] = [lifeOf(lives), otherLifeOf(lives)]

    expect(ours.writes).toBe(3 + 3 + 4 + 1)
    expect(others.writes).toBe(ours.writes - 2 + 2 * 5 - 2)
  })

  it('reads and answers the same, with four round trips more for a command', () => {
    const [ours, others] = [lifeOf(lives), otherLifeOf(lives)]

    expect([others.reads, others.calls]).toEqual([ours.reads, ours.calls])
    expect(others.roundTrips - ours.roundTrips).toBe(8)
    expect(others.gbSeconds).toBeGreaterThan(ours.gbSeconds)
  })
})
