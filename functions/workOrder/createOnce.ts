import type { Role } from '../../shared/actor'
import { done, refuse } from '../../shared/outcome'
import { fold } from './fold'
import { pack } from './pack'
import { present, type Viewer } from './present'
import type { Body } from './privatePart'
import type { Change, WorkOrder } from './workOrder'

type First = {
  body: Body
  /** The keyed hash of the command's key. */
  key: string
  as: Role
  /** Milliseconds since 1970: when it was reported. */
  at: number
  changeIn: (orderId: string) => Change
}

/**
 * Body first, then the head that makes it exist. Either may be there already from a try whose answer was lost:
 * then the answer is the one that try would have given, and the same key with other words is refused.
 */
export async function createOnce(viewer: Viewer, { body, key, as, at, changeIn }: First) {
  const { deps, actor } = viewer
  const kept = await deps.workOrders.createBody(body)
  const found = kept.kept ? body : kept.found
  if (found?.said !== body.said) return refuse('keyReused')
  // The first try's grid holds, though the map was redrawn in between.
  const { orderId } = found
  const step = {
    deed: 'order' as const,
    by: actor.id,
    as,
    at,
    key,
    said: body.said,
    change: changeIn(orderId),
  }
  const head = fold(orderId, { steps: [step], packed: [pack(step, actor.street)] })
  const created = await deps.workOrders.create(head)
  return done({
    order: shown(created.kept ? head : (created.found ?? head), { ...viewer, body }),
    wasThere: !created.kept,
  })
}

/** The answer of the first try under this key, if that made an order; else nothing. */
export async function createdBefore(viewer: Viewer, { ulid, said }: { ulid: string; said: string }) {
  const { workOrders } = viewer.deps
  const body = await workOrders.body(viewer.actor.street, ulid)
  const head = body && (await workOrders.get(body.orderId))
  if (!head) return undefined
  return body.said === said
    ? done({ order: shown(head, { ...viewer, body }), wasThere: true })
    : refuse('keyReused')
}

/** As it was after its first step. */
const shown = (order: WorkOrder, viewer: Viewer & { body: Body }) =>
  present(fold(order.id, order, 1), 'whole', viewer)
