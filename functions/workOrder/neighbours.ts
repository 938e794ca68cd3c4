import { nameOf } from '../table/nameOf'
import { done } from '../../shared/outcome'
import type { Point } from '../../shared/place/distance'
import { parseOrderId } from '../../shared/workOrder/id'
import type { Handler } from '../handler'
import { cellsWithin, isNearStreet } from '../street/locate'
import { sightOf } from './claims'
import { lastOf } from './fold'
import { wasLookedAt, type Viewer } from './present'
import { publicCard } from './publicCard'
import { saidKey } from './privatePart'
import type { StepKept, WorkOrder } from './workOrder'

/** Metres: what one calls nearby on foot. */
const reach = 500
/** Of each: what is in work, and what is done. */
const mostShown = 20
/** Per cell of about 1 km, newest first: of what is in work all but an uncommon many, of what is done a few. */
const inWork = { isDone: false, limit: 200 }
const lately = { isDone: true, limit: 20 }
/** Of all cells, opened to see how far they are. */
const mostOpened = { inWork: 40, lately: 15 }

const doneStep = (order: WorkOrder) => (order.status === 'closed' ? lastOf(order, 'finish') : undefined)

const saidKeyOf = (order: WorkOrder, step: StepKept) => saidKey(order.id, order.steps.indexOf(step) + 1, step)

/** The photos of what was done, for the orders that are closed: one read for all of them. */
async function photosAfter(orders: WorkOrder[], { deps }: Viewer) {
  const steps = orders.flatMap((order) => {
    const step = doneStep(order)
    return step?.change.photos ? [{ id: order.id, key: saidKeyOf(order, step) }] : []
  })
  const said = await deps.workOrders.said(steps.map(({ key }) => key))
  return new Map(steps.map(({ id, key }) => [id, said.get(nameOf(key))?.photoKeys ?? []]))
}

/** The orders with these ids as neighbours see them; private ones are left out unless one joined them. */
export async function neighbourCards(ids: string[], viewer: Viewer, from?: Point) {
  const { heads, bodies } = await viewer.deps.workOrders.withBodies(ids)
  const open = heads.filter((order) => sightOf(order, viewer.actor))
  const after = await photosAfter(open.filter(wasLookedAt), viewer)
  return open.map((order) =>
    publicCard(order, bodies.get(order.id), { viewer, from, after: after.get(order.id) ?? [] }),
  )
}

export const nearbyOrders: Handler<'nearbyOrders'> = async ({ deps, actor, street, input: { query } }) => {
  const { latitude, longitude, categoryCode } = query
  const from = { latitude, longitude }
  if (!isNearStreet(street, from, reach)) return done({ orders: [] })
  const cells = cellsWithin(from, reach)
  const newest = async (kind: typeof inWork, most: number) => {
    const found = await Promise.all(cells.map((cell) => deps.workOrders.near(actor.street, cell, kind)))
    return found
      .flat()
      .filter((entry) => !categoryCode || entry.categoryCode === categoryCode)
      .map(({ id }) => id)
      .sort((one, other) => (parseOrderId(one).ulid < parseOrderId(other).ulid ? 1 : -1))
      .slice(0, most)
  }
  const ids = await Promise.all([newest(inWork, mostOpened.inWork), newest(lately, mostOpened.lately)])
  const cards = await neighbourCards(ids.flat(), { deps, actor, street }, from)
  const near = cards
    .filter(({ distance }) => distance <= reach)
    .sort((one, other) => one.distance - other.distance)
  const [open, closed] = [
    near.filter(({ status }) => status !== 'closed'),
    near.filter(({ status }) => status === 'closed'),
  ]
  return done({ orders: [...open.slice(0, mostShown), ...closed.slice(0, mostShown)] })
}
