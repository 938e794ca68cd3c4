import { sweep } from '../support/held/sweep'
import { aStreet } from '../support/aStreet'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { fillGrid } from '../workOrder/fillGrid'

const table = tableForFile()
const street = streetForFile(table)
const hour = 3_600_000
const day = 24 * hour

describe('a sweep', () => {
  it('reads as much as is due, not as much as is open', async () => {
    const { deps, clock, street: place } = street
    const gridId = `${place.id}00202`
    const stage = { deps, street: place, table }
    await fillGrid(stage, { gridId, count: 3000, reportedAt: () => clock.now + 7 * day })
    await fillGrid(stage, { gridId, count: 100, reportedAt: (order) => clock.now + order })
    await deps.clock.sweepFrom(place.id, Math.floor(clock.now / hour) - 1)
    clock.now += 5 * hour

    const { result, trips } = await table.meter.during(() => sweep(place.id, deps))

    const reads = trips.filter(({ operation }) => /Query|Get/.test(operation)).length
    process.stdout.write(`a sweep of 100 due among 3,100: ${reads} reads, ${result.rung} bells\n`)
    expect(result).toEqual({ rung: 200, failed: [] })
    expect(reads).toBeLessThanOrEqual(20)
  })
  it('of a street that nobody has looked after yet finds what struck weeks ago', async () => {
    const { deps, clock } = street
    const place = aStreet('990100002')
    await deps.streets.save(place)
    const gridId = `${place.id}00202`
    const reportedAt = (order: number) => clock.now + order
    await fillGrid({ deps, street: place, table }, { gridId, count: 10, reportedAt })
    clock.now += 60 * day

    expect(await sweep(place.id, deps)).toEqual({ rung: 20, failed: [] })
  })
})
