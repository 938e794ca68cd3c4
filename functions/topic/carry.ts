import type { ApiDeps } from '../deps'
import { isFrom } from './claims'
import { supportNeeded } from './card'
import { movedTo, stands } from './onward'
import { sideStore } from './sideStore'
import { topicStore } from './store'
import { bySystem } from './bySystem'
import type { Topic } from './topic'

const mostTries = 8

/** Who raised it leads until the community names somebody. */
function carried(topic: Topic, now: number): Topic {
  const moved = movedTo(topic, stands(topic, 'next', now))
  return bySystem({ ...moved, ownerId: topic.ownerId ?? topic.raiserId }, { deed: 'carry', at: now }, topic)
}

/** 附议够数: goes on to the next step once, however many support it at this moment. Answers how it stands. */
export async function carry(topicId: string, { table, now }: ApiDeps): Promise<Topic> {
  const store = topicStore(table)
  for (let tries = 0; tries < mostTries; tries++) {
    const topic = await store.get(topicId)
    if (!topic) throw new Error(`no topic ${topicId}`)
    if (!isFrom('support', topic)) return topic
    const supporters = await sideStore(table).supporters(topicId)
    if (supporters.size < supportNeeded(topic)) return topic
    const next = carried(topic, now())
    if ((await store.save(next)).kept) return next
  }
  throw Object.assign(new Error('too many at one topic'), { name: 'ThrottlingException' })
}
