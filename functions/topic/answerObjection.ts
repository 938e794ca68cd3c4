import { done, refuse, type Outcome } from '../../shared/outcome'
import type { TopicInput } from '../../shared/topic/commands'
import type { Viewer } from './present'
import { sideStore } from './sideStore'
import type { Topic } from './topic'

/** 答复异议: kept with the objection before the topic's history names it. The first answer stands. */
export async function answerObjection(
  topic: Topic,
  { objectionId, words, isUpheld }: TopicInput['answer'],
  { deps, key }: Viewer & { key: string },
): Promise<Outcome<object>> {
  const side = sideStore(deps.table)
  const objection = (await side.objections(topic.id)).find(({ id }) => id === objectionId)
  if (!objection) return refuse('unknownObjection', { field: 'objectionId' })
  const answer = { words, isUpheld, at: deps.now(), key: deps.seal.brief('key', key) }
  const kept = await side.answer(topic.id, objection, answer)
  // Its own, sent again; or one that was cut short before the history named it, which whoever leads completes.
  const isNamed = topic.steps.some(({ deed, of }) => deed === 'answer' && of === objectionId)
  return kept?.answer?.key === answer.key || !isNamed ? done({}) : refuse('changedMeanwhile')
}
