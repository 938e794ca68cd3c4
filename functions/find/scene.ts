import type { Request } from '../handler'
import { isStaffOf } from '../workOrder/claims'
import { cardOf } from '../workOrder/present'
import type { WorkOrder } from '../workOrder/workOrder'

/** Who looks, and where. */
export type Scene = Pick<Request<'find'>, 'deps' | 'actor' | 'street'>

/** Only what lies in one's own grid, community, unit or street: what one saw as a neighbour is not staff's to find. */
export const isTheirs = (order: WorkOrder, { actor, street }: Scene) =>
  order.id.startsWith(`${street.id}-`) && isStaffOf(order, actor)

export async function cardsOf(ids: string[], scene: Scene) {
  const heads = await scene.deps.workOrders.heads([...new Set(ids)])
  return heads.filter((order) => isTheirs(order, scene)).map((order) => cardOf(order, scene))
}
