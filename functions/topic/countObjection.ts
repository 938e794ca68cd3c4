import type { ApiDeps } from '../deps'
import { isCounted } from './objectionStore'
import { topicStore } from './store'
import type { Topic } from './topic'

const mostTries = 20

const withObjection = (topic: Topic, id: string, at: number): Topic => ({
  ...topic,
  objected: { ids: [...(topic.objected?.ids ?? []), id], at },
  version: topic.version + 1,
})

/**
 * Writes on the topic that this objection has come, once: whoever was about to go on looks again. Nothing where it has
 * gone on already: then the objection came too late.
 */
export async function countObjection(
  topicId: string,
  id: string,
  { table, now }: Pick<ApiDeps, 'table' | 'now'>,
): Promise<Topic | undefined> {
  const store = topicStore(table)
  for (let tries = 0; tries < mostTries; tries++) {
    const topic = await store.get(topicId)
    if (topic && isCounted(topic, id)) return topic
    if (topic?.status !== 'publish') return undefined
    const next = withObjection(topic, id, now())
    if ((await store.save(next)).kept) return next
  }
  throw Object.assign(new Error('too many at one topic'), { name: 'ThrottlingException' })
}
