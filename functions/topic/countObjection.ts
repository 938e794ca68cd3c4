import type { ApiDeps } from '../deps'
import { topicStore } from './store'

const mostTries = 20

/**
 * Writes on the topic that one more objection has come: whoever was about to go on looks again. False where it has gone
 * on already: then the objection came too late.
 */
export async function countObjection(topicId: string, { table, now }: Pick<ApiDeps, 'table' | 'now'>) {
  const store = topicStore(table)
  for (let tries = 0; tries < mostTries; tries++) {
    const topic = await store.get(topicId)
    if (topic?.status !== 'publish') return false
    const objected = { number: (topic.objected?.number ?? 0) + 1, at: now() }
    const next = { ...topic, objected, version: topic.version + 1 }
    if ((await store.save(next)).kept) return true
  }
  throw Object.assign(new Error('too many at one topic'), { name: 'ThrottlingException' })
}
