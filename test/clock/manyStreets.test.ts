import { workOnAll } from '../support/held/exportWork'
import { hour, ids, morning, sixStreetsForFile } from './sixStreets'

const { table, clock, asked, said, depsOver, look, rung, summedUp, later } = sixStreetsForFile()

describe('a clock with more streets than one look has time for', () => {
  it('rings in every street before it sums up any', async () => {
    await later(Date.parse('2026-03-03T00:10:00+08:00'))
    await look(600)
    const families = asked.map(({ family }) => family)
    expect(families.lastIndexOf('CLOCK')).toBeLessThan(families.indexOf('R'))
    expect(await rung()).toEqual(ids)
    expect(await summedUp()).toEqual(ids)
  })

  it('goes on where the last look ended, by day', async () => {
    await later(morning + 30 * hour)
    const reached: number[] = []
    for (let looks = 0; looks < 3; looks++) {
      await look(4)
      reached.push((await rung()).length)
    }
    expect(reached).toEqual([4, 6, 6])
  })

  it('leaves the night its time, however long the bells take', async () => {
    await later(Date.parse('2026-03-04T00:10:00+08:00'))
    let looks = 0
    while ((await summedUp()).length < ids.length && looks < 6) {
      await look(4.5, depsOver({ takesMs: 50 }))
      looks += 1
    }

    expect([looks, await summedUp()]).toEqual([expect.any(Number), ids])
  })

  it('comes round to those behind a street in which each look dies', async () => {
    await later(morning + 60 * hour)
    const poison = ids[3] ?? ''
    for (let looks = 0; looks < 3; looks++)
      await look(600, depsOver({ takesMs: 1, poison })).catch(() => undefined)

    expect(await rung()).toEqual(ids.filter((id) => id !== poison))
    expect(said).toContainEqual(expect.objectContaining({ sweeping: poison }))
    clock.now += 600_000
    await look(600, depsOver())
    expect(await rung()).toEqual(ids)
  })

  it('sums up the night of the others though two streets kill the bells', async () => {
    await later(Date.parse('2026-03-05T00:10:00+08:00'))
    const poison = `${ids[1]}|${ids[3]}`
    for (let looks = 0; looks < 6; looks++) {
      clock.now += 60_000
      await look(600, depsOver({ takesMs: 1, poison })).catch(() => undefined)
    }

    const others = ids.filter((id) => !poison.includes(id))
    expect(await summedUp()).toEqual(others)
  })

  it('leaves a look alone that is still at it, and not one that was cut off', async () => {
    await later(morning + 80 * hour)
    const share = { clock: 0, of: 1, silentMs: 60_000 }
    await look(600, depsOver({ poison: ids[3] ?? '' }), share).catch(() => undefined)
    clock.now += 59_000
    asked.length = 0
    await look(600, depsOver(), share)
    expect(asked).toEqual([])

    clock.now += 1000
    await look(600, depsOver(), share)
    expect(await rung()).toEqual(ids)
  })

  it('shares them out among others, each street to one', async () => {
    await later(morning + 90 * hour)
    const deps = depsOver()
    const seen: string[][] = []
    for (let share = 0; share < 4; share++) {
      asked.length = 0
      await look(600, deps, { clock: share, of: 4 })
      seen.push([...new Set(asked.filter(({ family }) => family === 'CLOCK').map(({ street }) => street))])
    }

    expect(seen.map((streets) => streets.length)).toEqual([2, 2, 1, 1])
    expect(seen.flat().sort()).toEqual(ids)
  })

  it('says of the next one that it stands still', async () => {
    await later(morning + 90.5 * hour)
    const lookOf = (nth: number) => look(600, depsOver(), { clock: nth, of: 2, silentMs: 60_000 })
    await lookOf(0)
    await lookOf(1)
    clock.now += 11 * 60_000
    said.length = 0
    await lookOf(0)
    expect(said).toEqual([])
    clock.now += 60_000
    await lookOf(0)
    expect(said).toEqual([{ sweeping: 'clock 1 of 2, which stands still', hoursLate: 1 }])
  })

  it('says of the next one that it was never called, once there was time for it', async () => {
    await later(morning + 90.7 * hour)
    said.length = 0
    const lines: number[] = []
    for (let minute = 0; minute < 13; minute++) {
      await look(600, depsOver(), { clock: 0, of: 3, silentMs: 60_000 })
      lines.push(said.length)
      clock.now += 60_000
    }
    expect(lines.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => 0))
    expect(said[0]).toEqual({ sweeping: 'clock 1 of 3, which stands still', hoursLate: 1 })
  })

  it('looks after the exports of all of them', async () => {
    await later(morning + 91 * hour)
    for (let looks = 0; looks < 3; looks++)
      await workOnAll(depsOver({ takesMs: 100 }), { parts: 10, until: clock.now + 500 })

    const seen = asked.filter(({ family }) => family === 'Q').map(({ street }) => street)
    expect([...new Set(seen)].sort()).toEqual(ids)
  })

  it('leaves its mark among several, though it has one street: it would be missed', async () => {
    await later(morning + 92 * hour)
    const { trips } = await table.meter.during(() => look(600, depsOver(), { clock: 5, of: 6 }))

    const written = trips.filter(({ operation }) => operation === 'PutItem')
    expect(JSON.stringify(written)).toContain('LOOK#clock#5')
  })

  it('is not held up for long by a look that died at once', async () => {
    await later(morning + 93 * hour)
    const share = { clock: 0, of: 1, silentMs: 90_000 }
    for (let minute = 0; minute < 6; minute++) {
      await look(600, depsOver({ poison: ids[0] ?? '' }), share).catch(() => undefined)
      clock.now += 60_000
    }
    expect(await rung()).toEqual(ids.slice(1))
  })
})
