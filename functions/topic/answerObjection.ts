import { done, refuse, type Outcome } from '../../shared/outcome'
import type { TopicInput } from '../../shared/topic/commands'
import { answeredBy, isCounted, objectionStore } from './objectionStore'
import type { Viewer } from './present'
import type { Topic } from './topic'

/** A command is not under way for longer: what the topic has not named by then was broken off. */
const underWayMs = 10 * 60_000
const mostUnderWay = 20

/**
 * 答复异议: kept with the objection before the topic's history names it. Of two who answer at once the one stands that
 * the history names; one that was broken off before that stands in nobody's way.
 */
export async function answerObjection(
  topic: Topic,
  { objectionId, words, isUpheld }: TopicInput['answer'],
  { deps, key: sent }: Viewer & { key: string },
): Promise<Outcome<object>> {
  const store = objectionStore(deps.table)
  const objection = await store.get(topic.id, objectionId)
  if (!objection || !isCounted(topic, objectionId))
    return refuse('unknownObjection', { field: 'objectionId' })
  if (answeredBy(topic, objectionId) !== undefined) return refuse('changedMeanwhile')
  const key = deps.seal.brief('key', sent)
  const at = deps.now()
  const others = objection.answers.filter((one) => one.key !== key && one.at > at - underWayMs)
  if (others.length >= mostUnderWay) return refuse('tryLater')
  const kept = await store.offer(topic.id, { ...objection, answers: others }, { words, isUpheld, at, key })
  return kept ? done({}) : refuse('changedMeanwhile')
}
