import { numberOf, parseOrderId } from '../../shared/workOrder/id'
import { known } from '../../shared/known'
import type { TopicSeen } from '../../shared/topic/topic'
import type { Street } from '../../shared/street/street'
import type { ApiDeps } from '../deps'
import { photoLink } from '../photo/link'
import { categoryName, unitName } from '../street/labels'
import type { WorkOrder } from '../workOrder/workOrder'
import type { Beside } from './around'
import { reportedBy } from './byWhom'
import { dayLate, iso } from './card'
import { judgedOf } from './judged'
import type { Promised, Topic } from './topic'

type PromiseSeen = TopicSeen['promises'][number]

export const orderSeen = (order: WorkOrder, street: Street) => ({
  id: order.id,
  number: numberOf(parseOrderId(order.id).ulid),
  categoryName: categoryName(street, order.categoryCode),
})

/** What came of it: as it was reported, else as its orders stand. An order that ended undone keeps nothing. */
function stateOf({ report, orderIds }: Promised, orders: WorkOrder[]): PromiseSeen['state'] {
  if (report) return report.is
  if (orderIds.length === 0) return 'waiting'
  if (orders.some(({ status }) => status !== 'closed')) return 'inWork'
  return 'kept'
}

type Here = { deps: ApiDeps; street: Street; beside: Beside }

export function promisesSeen(topic: Topic, { deps, street, beside }: Here): PromiseSeen[] {
  return topic.promises.map((promise) => {
    const { n, what, unitId, name, until, orderIds, report } = promise
    const orders = orderIds.flatMap((id) => beside.orders.get(id) ?? [])
    const state = stateOf(promise, orders)
    return known({
      n,
      what,
      by: unitId ? unitName(street, unitId) : (name ?? ''),
      until,
      isLate: (state === 'waiting' || state === 'inWork') && dayLate(until, deps.now()),
      orders: orders.map((order) => ({ ...orderSeen(order, street), isClosed: order.status === 'closed' })),
      state,
      report: report && {
        is: report.is,
        by: reportedBy(n, topic, street),
        words: report.words,
        photoUrls: report.photoKeys.map((key) => photoLink(key, deps)),
        at: iso(report.at),
      },
      judged: judgedOf(n, topic, beside),
    })
  })
}
