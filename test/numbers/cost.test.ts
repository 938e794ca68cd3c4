import { countOrders } from '../../functions/numbers/countOrders'
import { keys } from '../../functions/keys'
import { fold } from '../../functions/workOrder/fold'
import { toItem } from '../../functions/workOrder/item'
import type { WorkOrder } from '../../functions/workOrder/workOrder'
import { chanceOf } from '../../infra/demo/history/choose'
import { depsFor } from '../support/app'
import { tableForFile } from '../support/engine'
import { sumUnits } from '../../infra/bench/units'
import { randomLives } from './randomLives'
import { wideTown } from './wideTown'

const table = tableForFile()
const seed = 'what counting costs'
const morning = Date.parse('2026-11-10T00:00:00+08:00')
const hour = 3_600_000

/** The changes of a day on which twenty orders are reported in each grid, as they came. */
function aDay() {
  const chance = chanceOf(seed)
  const lives = randomLives(chance, wideTown())
  const changes: { order: WorkOrder; upTo: number; at: number }[] = []
  for (let n = 0; n < 51 * 20; n += 1) {
    let order = lives.begin(morning + Math.floor(chance() * 24 * hour))
    for (let moves = 0; moves < 8; moves += 1) order = lives.next(order) ?? order
    order.steps.forEach(({ at }, step) => changes.push({ order, upTo: step + 1, at }))
  }
  return changes.filter(({ at }) => at < morning + 24 * hour).sort((a, b) => a.at - b.at)
}

const recordOf = ({ order, upTo }: ReturnType<typeof aDay>[number]) => {
  const imageOf = (steps: number) => ({ ...keys.order(order.id), ...toItem(fold(order.id, order, steps)) })
  return { key: keys.order(order.id), before: upTo > 1 ? imageOf(upTo - 1) : undefined, after: imageOf(upTo) }
}

it(`counting costs little: 51 grids, 1,000 changes at once and one by one (seed “${seed}”)`, async () => {
  const deps = depsFor(table, { now: morning + 24 * hour - 1 })
  const records = aDay().map(recordOf)
  const [earlier, batch, single] = [records.slice(0, -1200), records.slice(-1200, -200), records.slice(-200)]
  for (let at = 0; at < earlier.length; at += 1000) await countOrders(earlier.slice(at, at + 1000), deps)

  const together = await table.meter.during(() => countOrders(batch, deps))
  const alone = await table.meter.during(async () => {
    for (const record of single) await countOrders([record], deps)
  })

  const [perBatched, perSingle] = [sumUnits(together.trips).writes / 1000, sumUnits(alone.trips).writes / 200]
  process.stdout.write(
    `write units for each of ${records.length} changes of a day: ${perBatched.toFixed(3)} in batches of 1,000, ${perSingle.toFixed(2)} one by one\n`,
  )
  expect(perBatched).toBeLessThanOrEqual(0.12)
  expect(perSingle).toBeLessThanOrEqual(1)
})
