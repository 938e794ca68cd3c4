import type { Before } from '../../shared/demand/demand'
import { known } from '../../shared/known'
import { done, refuse } from '../../shared/outcome'
import { numberOf, parseOrderId } from '../../shared/workOrder/id'
import type { Handler } from '../handler'
import { serves, sightOf } from '../workOrder/claims'
import { historyOf } from '../workOrder/history'
import { iso, type Viewer } from '../workOrder/present'
import type { WorkOrder } from '../workOrder/workOrder'
import { partOf } from './area'
import { rootOf } from './chain'
import type { Group } from './group'
import { begunAt } from './noteAgain'
import { pointOf, returnsOf, type Ending, type Point } from './point'
import { cardOf } from './present'
import { demandStore } from './store'

const mostClosings = 2

type Closing = Before['closings'][number]

/** What was said at a closing, as far as this person may read it; nothing of an order that is not theirs to see. */
async function closingSeen({ at }: Ending, order: WorkOrder, viewer: Viewer): Promise<Closing[]> {
  const sight = sightOf(order, viewer.actor)
  if (!sight) return []
  const { saidAt } = await viewer.deps.workOrders.privatePart(order.id)
  const step = historyOf(order, { ...viewer, sight, saidAt }).find(
    (one) => one.move === 'close' && Math.floor(Date.parse(one.at) / 1000) === at,
  )
  if (!step) return []
  const number = numberOf(parseOrderId(order.id).ulid)
  const { verdict, words } = step
  return [
    { orderId: order.id, number, closedAt: iso(at * 1000), ...known({ verdict, words }), isThis: false },
  ]
}

/** The last closings at this place before the order began: two heads in one go, and the words of each. */
async function closingsBefore(order: WorkOrder, { endings = [] }: Point, viewer: Viewer) {
  const before = endings.filter(({ at }) => at <= begunAt(order)).slice(-mostClosings)
  const heads = await viewer.deps.workOrders.heads([...new Set(before.map(({ orderId }) => orderId))])
  const seen = await Promise.all(
    before.reverse().map((ending) => {
      const head = heads.find(({ id }) => id === ending.orderId)
      return head ? closingSeen(ending, head, viewer) : []
    }),
  )
  return seen.flat().map((closing) => ({ ...closing, isThis: closing.orderId === order.id }))
}

/** The common demand it lies in, for who may see such. */
function demandSeen(group: Group, { deps, actor, street }: Viewer): Pick<Before, 'demand'> {
  const part = partOf(group, actor)
  if (!part) return {}
  const { id, title, orders } = cardOf(group, part, { street, now: deps.now() })
  return { demand: { id, title, orders } }
}

/** The group in which it is counted, and the place there that is its own. */
async function placeOf({ id, cell = '', gridId }: WorkOrder, { deps, street }: Viewer) {
  const store = demandStore(deps.table)
  const placed = await store.placed(street.id, parseOrderId(id).ulid)
  const group = placed && (await rootOf(placed.groupId, store))
  const point = group && pointOf(group.tally.points, { cell, gridId: gridId.slice(9) })
  return group && point ? { group, point } : undefined
}

/** 反复: what was done about it before, for whoever works on it now. */
export const orderBefore: Handler<'orderBefore'> = async ({ deps, actor, street, input: { params } }) => {
  if (!params.orderId.startsWith(`${actor.street}-`)) return refuse('notFound')
  const again = { what: 'again', owner: street.id } as const
  const { order, isNoted } = await deps.workOrders.getNoted(params.orderId, again)
  if (!order || !isNoted || !serves(order, actor)) return refuse('notFound')
  const viewer = { deps, actor, street }
  const found = await placeOf(order, viewer)
  if (!found) return refuse('notFound')
  return done({
    before: {
      times: returnsOf(found.point, begunAt(order)) + 1,
      closings: await closingsBefore(order, found.point, viewer),
      ...demandSeen(found.group, viewer),
    },
  })
}
