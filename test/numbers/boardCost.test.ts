import { countOrders } from '../../functions/numbers/countOrders'
import { roll } from '../../functions/numbers/roll'
import { readNumbers } from '../../functions/numbers/readNumbers'
import { keys } from '../../functions/keys'
import { toItem } from '../../functions/workOrder/item'
import { chanceOf } from '../../infra/demo/history/choose'
import { depsFor } from '../support/app'
import { tableForFile } from '../support/engine'
import { sumUnits } from '../../infra/bench/units'
import { randomLives } from './randomLives'
import { wideTown } from './wideTown'

const table = tableForFile()
const now = Date.parse('2026-11-25T14:20:00+08:00')
const days = 86_400_000
/** More by hand: BOARD_ORDERS=100000. */
const most = Number(process.env['BOARD_ORDERS'] ?? 1200)

/** A month of a street of 51 grids with so many orders in it, told in batches. */
async function streetWith(orders: number, streetId: string) {
  const town = wideTown(streetId)
  const chance = chanceOf(`a board of ${orders}`)
  const lives = randomLives(chance, town)
  const deps = depsFor(table, { now })
  for (let told = 0; told < orders; told += 500) {
    const batch = Array.from({ length: Math.min(500, orders - told) }, () => {
      let order = lives.begin(now - Math.floor(chance() * 24 * days))
      for (let moves = 0; moves < 7; moves += 1) {
        const next = lives.next(order)
        if (next && (next.steps[next.version - 1]?.at ?? 0) <= now) order = next
      }
      return {
        key: keys.order(order.id),
        before: undefined,
        after: { ...keys.order(order.id), ...toItem(order) },
      }
    })
    await countOrders(batch, deps)
  }
  const asked = { street: town.street, node: streetId, kind: 'month' as const }
  await roll(streetId, { ...deps, reckonings: [] })
  await readNumbers(asked, deps)
  const { result, trips } = await table.meter.during(() => readNumbers(asked, deps))
  return { units: sumUnits(trips).reads, trips: trips.length, ordered: result.counts.get('o') }
}

it(`a street's board costs the same with 300 and with ${most} orders in its month`, async () => {
  const few = await streetWith(300, '990100001')
  const many = await streetWith(most, '990100002')
  process.stdout.write(
    `read units of a board: ${few.units} with ${few.ordered} orders this month, ${many.units} with ${many.ordered}\n`,
  )
  expect([few.trips, many.trips]).toEqual([1, 1])
  expect(many.units / few.units).toBeLessThanOrEqual(1.05)
})
