import { countOrders } from '../../functions/numbers/countOrders'
import { keys } from '../../functions/keys'
import { tableOver } from '../../functions/table/store'
import { fold } from '../../functions/workOrder/fold'
import { toItem } from '../../functions/workOrder/item'
import type { WorkOrder } from '../../functions/workOrder/workOrder'
import { chanceOf } from '../../infra/demo/history/choose'
import type { TestTable } from '../support/engine'
import { randomLives } from './randomLives'

const begin = Date.parse('2026-09-12T08:00:00+08:00')
const days = 86_400_000

/** Lives to their last step, however far away that is. */
export function livesOf(seed: string, count: number, town?: Parameters<typeof randomLives>[1]) {
  const chance = chanceOf(seed)
  const lives = randomLives(chance, town)
  return Array.from({ length: count }, () => {
    let order: WorkOrder = lives.begin(begin + Math.floor(chance() * 74 * days))
    for (let moves = 0; moves < 30; moves += 1) order = lives.next(order) ?? order
    return order
  })
}

/** The order as it was at that time; nothing before its report. */
export const asAt = (at: number) => (order: WorkOrder) => {
  const known = order.steps.filter((step) => step.at <= at).length
  return known > 0
    ? [fold(order.id, { steps: order.steps.slice(0, known), packed: order.packed.slice(0, known) })]
    : []
}

/** Told as one change each, from the version they had before. */
export async function tell(
  orders: readonly WorkOrder[],
  { table, deps }: { table: TestTable; deps: Parameters<typeof countOrders>[1] },
  before?: ReadonlyMap<string, WorkOrder>,
) {
  const told = orders.filter((order) => before?.get(order.id)?.version !== order.version)
  const store = tableOver(table.db, table.tableName)
  for (const order of told) await store.put({ ...keys.order(order.id), ...toItem(order) })
  for (let at = 0; at < told.length; at += 200)
    await countOrders(
      told.slice(at, at + 200).map((order) => {
        const old = before?.get(order.id)
        return {
          key: keys.order(order.id),
          before: old && { ...keys.order(old.id), ...toItem(old) },
          after: toItem(order),
        }
      }),
      deps,
    )
}
