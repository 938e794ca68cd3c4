import { parseOrderId } from '../../shared/workOrder/id'
import { timeOfUlid } from '../../shared/ulid'
import type { Gathering } from './gather'
import type { Said } from './said'
import { sketchOf, type Mark } from './sketch'
import type { Counted } from './tally'
import type { Where } from './where'

export type Reported = { orderId: string; said: Said; where?: Where }

/** An order as it is counted: where it lies, as far as that is known, or else where it was reported. */
export function countedOf(orderId: string, where?: Where): Counted {
  const { street, grid, month, ulid } = parseOrderId(orderId)
  const gridId = where?.gridId ?? street + grid
  const at = timeOfUlid(ulid)
  const point = {
    cell: where?.cell ?? '',
    gridId: gridId.slice(9),
    n: 1,
    begun: [Math.floor(at / 1000)],
    closed: [],
  }
  return {
    at,
    community: gridId.slice(9, 12),
    month,
    categoryCode: where?.categoryCode ?? '',
    point,
  }
}

/** An order as it is compared and counted. */
export function gatheringOf({ orderId, said, where }: Reported, mark: Mark): Gathering {
  const { street, ulid } = parseOrderId(orderId)
  const sketch = sketchOf(said, mark)
  const counted = countedOf(orderId, where)
  const { at } = counted
  return {
    street,
    joining: { orderId, ulid, sketch, counted },
    asked: { sketch, at, ...(where && { where }) },
  }
}
