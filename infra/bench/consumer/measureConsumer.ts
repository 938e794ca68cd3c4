import { countOrders } from '../../../functions/numbers/countOrders'
import { auditGrid, spanOf } from '../../../functions/numbers/recount'
import { toItem } from '../../../functions/workOrder/item'
import { chinaDay } from '../../../shared/clock/china'
import { monthOf } from '../../../shared/numbers/windows'
import { openTable, type BenchTable } from '../benchTable'
import { verdictOf, type Row } from '../row'
import { townOf, type Town } from '../seed/town'
import { writeMany } from '../seed/writeMany'
import { sumUnits } from '../units'
import { aDay } from './aDay'

type Records = ReturnType<typeof aDay>['records']

const together = 1000
const alone = 300
const morning = Date.parse('2026-11-10T00:00:00+08:00')
const dayMs = 86_400_000

async function count({ deps, meter }: BenchTable, records: Records, inABatch: number) {
  const { trips } = await meter.during(async () => {
    for (let at = 0; at < records.length; at += inABatch)
      await countOrders(records.slice(at, at + inABatch), deps)
  })
  return sumUnits(trips).writes / records.length
}

/** Leaves that a recount from the orders' heads finds otherwise. */
async function wrongLeaves({ deps }: BenchTable, { grids, street }: Town) {
  const [through, homes] = [
    chinaDay(morning + dayMs),
    new Set([...grids, ...street.grids].map(({ id }) => id)),
  ]
  let wrong = 0
  for (const home of homes) {
    const { found } = await auditGrid(home, spanOf(through, monthOf(through)), deps)
    wrong += found.length
  }
  return wrong
}

/** What counting a day of a busy street costs: 51 grids, about a thousand orders. */
export async function measureConsumer(folder: string): Promise<Row[]> {
  const table = await openTable(folder, () => morning + dayMs - 1)
  const town = townOf('990709001')
  const { orders, records } = aDay(town, 20, morning)
  await writeMany(orders.map(toItem), table.deps.table.raw)

  const [batched, single] = [records.slice(0, -alone), records.slice(-alone)]
  const inBatches = await count(table, batched, together)
  const oneByOne = await count(table, single, 1)
  // Told again, all of it and in batches of another size, as after a crash.
  const again = await count(table, records, 700)
  const wrong = await wrongLeaves(table, town)
  await table.close()
  const ofThem = `${records.length} changes of ${orders.length} orders in ${town.grids.length} grids`
  return [
    {
      bar: 'P12',
      what: `write units for each of ${ofThem}, in batches of 1,000`,
      target: '≤ 0.12',
      figure: inBatches.toFixed(3),
      verdict: verdictOf(inBatches <= 0.12),
    },
    {
      bar: 'P12',
      what: `the same, the last ${alone} one by one`,
      target: '≤ 1.0',
      figure: oneByOne.toFixed(2),
      verdict: verdictOf(oneByOne <= 1),
    },
    {
      bar: 'P12',
      what: 'leaves that a recount finds otherwise, after all was told a second time',
      target: '0',
      figure: `${wrong}; the second telling wrote ${again.toFixed(3)}`,
      verdict: verdictOf(wrong === 0),
    },
  ]
}
