import { done, refuse, type Outcome } from '../../shared/outcome'
import { besideOf } from './around'
import { sees } from './claims'
import { present, type Viewer } from './present'
import { topicStore } from './store'
import type { Topic } from './topic'

/** The topic, if this person may see it: what she may not see is as if it were not there. */
export async function openTopic(topicId: string, { deps, actor }: Viewer): Promise<Outcome<Topic>> {
  if (!topicId.startsWith(`${actor.street}-`)) return refuse('notFound')
  const topic = await topicStore(deps.table).get(topicId)
  return topic && sees(topic, actor) ? done(topic) : refuse('notFound')
}

/** As this person may see it, with everything beside it. */
export const topicSeen = async (topic: Topic, viewer: Viewer) =>
  present(topic, await besideOf(topic, viewer), viewer)

export const shown = async (topic: Topic, viewer: Viewer) => done({ topic: await topicSeen(topic, viewer) })
