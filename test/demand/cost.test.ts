import { gather } from '../../functions/demand/gather'
import { demandStore } from '../../functions/demand/store'
import { tableOver } from '../../functions/table/store'
import { tableForFile } from '../support/engine'
import { sumUnits } from '../../infra/bench/units'
import { fillStreet, reportOf } from './manyStored'

const table = tableForFile()

/** By hand with DEMANDS_STORED=300000 beside 3,000, which takes minutes. */
const byHand = process.env.DEMANDS_STORED
const [few, many] = byHand ? [3000, Number(byHand)] : [200, 2000]
const measured = 40

/** Any number for a few letters; that it is keyed is of no weight here. */
const mark = (letters: string) =>
  [...letters].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619), 2166136261) &
  0xffffff

async function costIn(street: string, stored: number) {
  const filling = { street, mark, seed: 7 }
  const { items, draw } = await fillStreet(table, stored, filling)
  const store = demandStore(tableOver(table.db, table.tableName))
  const costs: { reads: number; writes: number; asked: number }[] = []
  for (let one = 0; one < measured; one++) {
    const report = reportOf(stored + one, filling, draw)
    const { trips } = await table.meter.during(() => gather(report, store))
    const { reads, writes } = sumUnits(trips)
    const asked = trips.filter(({ operation }) => /Get|Query|Scan/.test(operation)).length
    costs.push({ reads, writes, asked })
  }
  const most = (name: 'reads' | 'writes' | 'asked') => Math.max(...costs.map((cost) => cost[name]))
  const mean = (name: 'reads' | 'writes') => costs.reduce((sum, cost) => sum + cost[name], 0) / measured
  const said = {
    stored,
    items,
    mostReads: most('reads'),
    meanReads: mean('reads'),
    mostTrips: most('asked'),
    mostWrites: most('writes'),
    meanWrites: mean('writes'),
  }
  process.stdout.write(`${JSON.stringify(said)}\n`)
  return said
}

it(
  'costs the same for one more order, however many are stored',
  async () => {
    const little = await costIn('990100001', few)
    const much = await costIn('990100002', many)

    // Its own item, eight blocks, eight groups; and of one that was found to be the same as another: where they went,
    // before and after, and what may be forgotten.
    const bound = 1 + 8 + 8 + 4 + 4 + 2
    for (const { mostReads, mostTrips } of [little, much]) {
      expect(mostReads).toBeLessThanOrEqual(bound)
      expect(mostTrips).toBeLessThanOrEqual(2 + 4 + 4 + 1)
    }
    expect(much.meanReads / little.meanReads).toBeLessThanOrEqual(1.25)
  },
  30 * 60_000,
)
