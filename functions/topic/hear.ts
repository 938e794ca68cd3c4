import { newsFor } from '../notice/entry'
import type { ApiDeps } from '../deps'
import type { Images } from '../stream/store'
import { parseTopicId } from './keys'
import { tellCircle, type TopicTellingDeps } from './tell'
import type { Topic } from './topic'
import { hearingsOf } from './whoHears'

type Here = Parameters<typeof tellCircle>[2]

export type TopicHearingDeps = TopicTellingDeps & Pick<ApiDeps, 'streets'>

// Only functions/topic writes these items.
const topicIn = (image: Images['after']) => image?.is as Topic | undefined

const newSteps = (topic: Topic, before: Topic | undefined, heardAt: number) =>
  topic.steps
    .map((step, at) => ({ step, version: at + 1 }))
    .filter(({ step, version }) => version > (before?.steps.length ?? 0) && step.at > heardAt - newsFor)

/** Whoever leads, that somebody objects; never who. */
async function tellOfObjection(before: Topic | undefined, here: Here) {
  const { objected, version } = here.topic
  const number = objected?.ids.length
  if (!objected || number === before?.objected?.ids.length) return
  const saying = { step: { at: objected.at, by: '' }, version, mark: `objection ${number}` }
  for (const circle of ['owner', 'desk'] as const)
    await tellCircle({ circle, of: 'objected', desk: 'chair' }, saying, here)
}

/** Tells each new step of a topic to whom it concerns, the topic as that step left it. */
export async function hearTopic({ before, after }: Images, deps: TopicHearingDeps, heardAt: number) {
  const topic = topicIn(after)
  if (!topic) return
  const street = await deps.streets.get(parseTopicId(topic.id).street)
  if (!street) throw new Error(`no street for ${topic.id}`)
  await tellOfObjection(topicIn(before), { topic, street, deps })
  for (const { step, version } of newSteps(topic, topicIn(before), heardAt)) {
    const here = { topic: { ...topic, status: step.status ?? topic.status }, street, deps }
    for (const hearing of hearingsOf(topic, step)) await tellCircle(hearing, { step, version }, here)
  }
}
