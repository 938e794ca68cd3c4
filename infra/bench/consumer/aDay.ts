import { keys } from '../../../functions/keys'
import { fold } from '../../../functions/workOrder/fold'
import { toItem } from '../../../functions/workOrder/item'
import type { WorkOrder } from '../../../functions/workOrder/workOrder'
import { chanceOf } from '../../demo/history/choose'
import { begun, lived } from '../seed/life'
import type { Town } from '../seed/town'

const hour = 3_600_000

type Change = { order: WorkOrder; upTo: number; at: number }

/** What the stream says of one step of an order: as it was, and as it is. */
function recordOf({ order, upTo }: Change) {
  const imageOf = (steps: number) => ({ ...keys.order(order.id), ...toItem(fold(order.id, order, steps)) })
  return {
    key: keys.order(order.id),
    before: upTo > 1 ? imageOf(upTo - 1) : undefined,
    after: imageOf(upTo),
  }
}

/** Orders of one day, so many in each grid, as they stand in the evening, and all their changes as they came. */
export function aDay(town: Town, inEachGrid: number, morning: number) {
  const chance = chanceOf('a day of changes')
  const evening = morning + 24 * hour
  const orders = town.grids.flatMap(({ id }) =>
    Array.from({ length: inEachGrid }, () => {
      const order = begun(id, town, { at: morning + Math.floor(chance() * 20 * hour), chance })
      return lived(order, town, { at: evening, chance })
    }),
  )
  const changes = orders.flatMap((order) =>
    order.steps.map(({ at }, step) => ({ order, upTo: step + 1, at })),
  )
  return { orders, records: changes.sort((one, other) => one.at - other.at).map(recordOf) }
}
