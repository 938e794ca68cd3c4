import { newsFor } from '../notice/entry'
import type { Images } from '../stream/store'
import { fromItem } from '../workOrder/item'
import { parseTopicId } from './keys'
import { promisedStore } from './promisedStore'
import { topicStore } from './store'
import { tellCircle } from './tell'
import type { TopicHearingDeps } from './hear'

const ends = ['close', 'decline']

/** The order's end, if that is what has just happened to it. */
function endIn({ before, after }: Images, heardAt: number) {
  const known = Array.isArray(before?.t) ? before.t.length : 0
  const order = after && fromItem(after)
  const end = order?.steps.slice(known).find(({ deed, at }) => ends.includes(deed) && at > heardAt - newsFor)
  return order && end && { order, end }
}

type Ended = NonNullable<ReturnType<typeof endIn>>

async function tellTopic(topicId: string, { order, end }: Ended, deps: TopicHearingDeps) {
  const topic = await topicStore(deps.table).get(topicId)
  const street = await deps.streets.get(parseTopicId(topicId).street)
  if (!topic || !street) throw new Error(`no topic ${topicId}`)
  // It was to be one of its promises, and the topic refused.
  if (!topic.promises.some(({ orderIds }) => orderIds.includes(order.id))) return
  const saying = { step: end, version: order.version, mark: order.id }
  await tellCircle({ circle: 'followers', of: 'promiseDone', desk: 'topic' }, saying, { topic, street, deps })
}

/** An order that somebody promised 承诺 has come to its end: whoever stands behind its topics hears of it. */
export async function hearPromised(images: Images, deps: TopicHearingDeps, heardAt: number) {
  const ended = endIn(images, heardAt)
  const topicIds = ended ? await promisedStore(deps.table).of(ended.order.id) : []
  for (const topicId of topicIds) if (ended) await tellTopic(topicId, ended, deps)
}
