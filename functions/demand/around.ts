import type { Point } from '../../shared/place/distance'
import { parseOrderId } from '../../shared/workOrder/id'
import { isEnded } from '../../shared/workOrder/transitions'
import { cellsWithin, isNearStreet } from '../street/locate'
import { sightOf, type Sight } from '../workOrder/claims'
import { wasLookedAt, type Viewer } from '../workOrder/present'
import type { Body } from '../workOrder/privatePart'
import type { WorkOrder } from '../workOrder/workOrder'

/** Metres: as far as one looks for the same on foot. */
export const reach = 500
/** Per cell of about 1 km, newest first; and of all cells together, opened to be compared. */
const perCell = 200
const mostOpened = 40

type Entry = { id: string; categoryCode: string }

/** Of the same category first, the newest of them before the others. */
function worthOpening(entries: Entry[], categoryCode: string) {
  const isOther = (entry: Entry) => Number(entry.categoryCode !== categoryCode)
  const isOlder = (one: Entry, other: Entry) =>
    parseOrderId(one.id).ulid < parseOrderId(other.id).ulid ? 1 : -1
  return [...entries]
    .sort((one, other) => isOther(one) - isOther(other) || isOlder(one, other))
    .slice(0, mostOpened)
    .map(({ id }) => id)
}

/** What this person may read of it: as a resident nothing that nobody in service has looked at. */
export const mayRead = (order: WorkOrder, { actor }: Viewer, sight: Sight) =>
  (sight === 'whole' && sightOf(order, actor) === 'whole') || (wasLookedAt(order) && !order.isPrivate)

export type Met = { order: WorkOrder; body: Body | undefined }

/** Orders in work around a point that this person may see: six cells and eighty items at most, however many there are. */
export async function inWorkAround(point: Point, categoryCode: string, { deps, actor, street }: Viewer) {
  if (!isNearStreet(street, point, reach)) return []
  const found = await Promise.all(
    cellsWithin(point, reach).map((cell) =>
      deps.workOrders.near(actor.street, cell, { isDone: false, limit: perCell }),
    ),
  )
  const { heads, bodies } = await deps.workOrders.withBodies(worthOpening(found.flat(), categoryCode))
  return heads
    .filter((order) => sightOf(order, actor) && !isEnded(order.status))
    .map((order): Met => ({ order, body: bodies.get(order.id) }))
}
