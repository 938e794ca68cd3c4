import { chinaDay } from '../../shared/clock/china'
import { sweepAll } from '../support/held/clock'
import { auditNightly } from '../support/held/nights'
import { keys } from '../../functions/keys'
import { leafStore } from '../../functions/numbers/leafStore'
import { homesOf } from '../../functions/numbers/recount'
import { depsFor, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { sumUnits } from '../../infra/bench/units'
import { asAt, livesOf, tell } from './toldLives'

const table = tableForFile()
const town = streetForFile(table)
const first = Date.parse('2026-11-25T02:00:00+08:00')
const dayMs = 86_400_000
const street = town.street.id
const lines: Record<string, unknown>[] = []
const homes = homesOf(town.street).sort()

const store = () => leafStore(town.deps.table)
const leavesOf = async (home: string) =>
  (await store().inMonth(street, '2026-11')).filter(
    ({ id, leaf }) => id.home === home && leaf.counts.size > 3 && id.day < chinaDay(first) - 1,
  )

/** Counts of nobody in one leaf of a grid. */
async function spoil(home: string, nth = 0) {
  const { id, leaf, revision } = (await leavesOf(home))[nth]!
  await store().replace(id, { ...leaf, counts: new Map([...leaf.counts, ['c:cA01', 99]]) }, revision)
  return id
}

const countsOf = async (id: Parameters<ReturnType<typeof store>['get']>[0]) =>
  (await store().get(id)).leaf.counts.get('c:cA01') ?? 0

const deps = () => ({
  ...depsFor(table, town.clock),
  log: (line: Record<string, unknown>) => void lines.push(line),
})
const look = () => auditNightly(street, deps())

/** The looks of a whole night, one after the other. */
async function night(n: number) {
  for (let at = 0; at < 4; at += 1) {
    town.clock.now = first + n * dayMs + at * 600_000
    await look()
  }
}

const audited = async () => {
  const { body } = await town.as(town.people.qin.id).get(`/numbers/${street}`)
  return (body as { audited?: { at: string; differences: number } }).audited
}

describe('the night', () => {
  const then = livesOf('audited at night', 60).flatMap(asAt(first))

  beforeAll(async () => {
    town.clock.now = first
    await tell(then, { table, deps: town.deps })
  })

  it('counts one grid a night of five, then the sums, tells what differs in one line, and mends it', async () => {
    const wrong = [await spoil(homes[1]!), await spoil(homes[1]!, 1), await spoil(homes[3]!)]
    await night(0)
    expect([lines.length, await countsOf(wrong[0]!)]).toEqual([0, 99])
    await night(1)
    expect(lines).toEqual([
      { auditing: homes[1], differences: 2, leaves: [expect.any(String), expect.any(String)] },
    ])
    expect(String(lines[0]!['leaves'])).toContain(`2026-11-`)
    expect(await Promise.all(wrong.map(countsOf))).toEqual([0, 0, 99])
    expect(await audited()).toBeUndefined()
    for (const n of [2, 3, 4, 5]) await night(n)
    expect(await countsOf(wrong[2]!)).toBe(0)
    // Once all had their turn, and the sums of them: when, and how much was wrong.
    expect(await audited()).toEqual({ at: new Date(first + 5 * dayMs).toISOString(), differences: 3 })
  })

  it('killed at each of its writes goes on, and counts nothing twice', async () => {
    const home = homes[0]!
    const wrong = [await spoil(home), await spoil(home, 1)]
    lines.length = 0
    town.clock.now = first + 6 * dayMs
    for (const kind of ['loseRequest', 'loseReply'] as const)
      for (let after = 0; after < 3; after += 1) {
        table.faults.inject({ kind, operation: 'PutItem', after, times: 9 })
        await look().catch(() => undefined)
        table.faults.mend()
      }
    await look()
    expect(await Promise.all(wrong.map(countsOf))).toEqual([0, 0])
    for (const n of [7, 8, 9, 10, 11]) await night(n)
    expect((await audited())?.differences).toBe(2)
  })

  it('goes on behind an order that cannot be read, and says how many there are', async () => {
    const isHere = ({ id }: { id: string }) => id.startsWith(`${street}-${homes[2]!.slice(9)}-`)
    const key = keys.order(then.find(isHere)!.id)
    const item = (await town.deps.table.get(key))!
    await town.deps.table.put({ ...item, t: ['??'] })
    lines.length = 0
    for (const n of [12, 13, 14, 15, 16, 17]) await night(n)
    expect(lines).toEqual([{ auditing: homes[2], differences: 0, leaves: [], unreadable: 1 }])
    const { at = '' } = (await audited()) ?? {}
    expect(Date.parse(at)).toBeGreaterThan(first + 11 * dayMs)
    await town.deps.table.put(item)
  })

  it('reads a grid’s own leaves alone, and writes one item where all is well', async () => {
    town.clock.now = first + 20 * dayMs
    const { trips } = await table.meter.during(look)
    const { writes } = sumUnits(trips)
    expect(writes).toBe(1)
    const read = trips.map(({ input }) => JSON.stringify(input))
    expect(read.filter((one) => one.includes(':prefix":"D#"'))).toEqual([])
    // Three years of days by the hundred, and of months of heads.
    expect(trips.length).toBeLessThanOrEqual(11 + 38 + 5)
  })

  it('does so by the clock, and by day not at all', async () => {
    const wrong = await spoil(homes[1]!)
    town.clock.now = first + 21 * dayMs + 9 * 3_600_000
    await look()
    expect(await countsOf(wrong)).toBe(99)
    town.clock.now = first + 22 * dayMs
    await sweepAll(deps())
    expect(await countsOf(wrong)).toBe(0)
  })
})
