import { done, refuse } from '../../shared/outcome'
import { createOnce, type First } from './createOnce'
import { fold } from './fold'
import { present, type Viewer } from './present'
import type { Body } from './privatePart'
import type { WorkOrder } from './workOrder'

/** As it was after its first step. */
const shown = (order: WorkOrder, viewer: Viewer & { body: Body }) =>
  present(fold(order.id, order, 1), 'whole', viewer)

/** `createOnce`, answered to whoever sent it. */
export async function createShown(viewer: Viewer, first: First) {
  const created = await createOnce(viewer, first)
  if (!created.ok) return created
  const { order, wasThere } = created.value
  return done({ order: shown(order, { ...viewer, body: first.body }), wasThere })
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
