import { done, refuse, type Outcome } from '../../shared/outcome'
import { sightOf } from '../workOrder/claims'
import { promisedStore } from './promisedStore'
import type { Viewer } from './present'
import type { Topic } from './topic'

/** 关联工单: an order that whoever links it may see. It is known as this topic's before the topic names it. */
export async function linkable(
  topic: Topic,
  orderId: string,
  { deps, actor }: Viewer,
): Promise<Outcome<{ orderId: string }>> {
  const order = orderId.startsWith(`${actor.street}-`) ? await deps.workOrders.get(orderId) : undefined
  if (!order || !sightOf(order, actor) || order.isPrivate) return refuse('notFound', { field: 'orderId' })
  await promisedStore(deps.table).keep(orderId, topic.id)
  return done({ orderId })
}
