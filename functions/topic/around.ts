import type { WorkOrder } from '../workOrder/workOrder'
import type { ApiDeps } from '../deps'
import type { Around } from './missing'
import { objectionStore, type Objection } from './objectionStore'
import { sideStore, type JudgementKept } from './sideStore'
import type { Topic } from './topic'

/** Everything that stands beside the head and is shown with it. */
export type Beside = Around & {
  supporters: ReadonlySet<string>
  objected: Objection[]
  judgements: ReadonlyMap<string, JudgementKept>
  orders: ReadonlyMap<string, WorkOrder>
}

const noTalk = { opinions: 0, questionsAnswered: 0, meetings: { held: 0, withMinutes: 0 } }

export type Talk = Pick<Around, 'opinions' | 'questionsAnswered' | 'meetings'>
/** Handed in where a step of talking is shown or left; what never meets one need not bring it along. */
export type TalkOf = (topic: Topic, deps: ApiDeps) => Promise<Talk>
const nothingSaid: TalkOf = async () => noTalk

// One that ended otherwise has kept no promise: somebody has to say what came of it.
const isClosed = (order: WorkOrder | undefined) => order?.status === 'closed'

const openOrdersOf = ({ promises }: Topic, orders: ReadonlyMap<string, WorkOrder>) =>
  new Map(
    promises.map(
      ({ n, orderIds }) => [n, orderIds.filter((id) => !isClosed(orders.get(id))).length] as const,
    ),
  )

async function ordersOf({ orderIds, promises }: Topic, { workOrders }: ApiDeps) {
  const ids = [...new Set([...orderIds, ...promises.flatMap((promise) => promise.orderIds)])]
  const heads = ids.length > 0 ? await workOrders.heads(ids) : []
  return new Map(heads.map((order) => [order.id, order]))
}

/** Reads what the topic's step makes worth reading, side by side: each of them one query. */
export async function besideOf(
  topic: Topic,
  { deps, talkOf = nothingSaid }: { deps: ApiDeps; talkOf?: TalkOf },
): Promise<Beside> {
  const side = sideStore(deps.table)
  const isTalking = topic.status === 'discuss'
  const isRaised = topic.status === 'raise' || topic.status === 'refused'
  const hadDecision = topic.resolved.length > 0
  const [supporters, objected, judgements, orders, talk] = await Promise.all([
    isRaised ? side.supporters(topic.id) : new Set<string>(),
    hadDecision ? objectionStore(deps.table).of(topic) : new Array<Objection>(),
    topic.promises.length > 0 ? side.judgements(topic.id) : new Map<string, JudgementKept>(),
    ordersOf(topic, deps),
    isTalking ? talkOf(topic, deps) : noTalk,
  ])
  const answered = objected.filter(({ answer }) => answer).length
  return {
    supporters,
    objected,
    judgements,
    orders,
    ...talk,
    objections: { all: objected.length, answered },
    openOrders: openOrdersOf(topic, orders),
  }
}
