import type { Actor } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { topicOfMotion } from '../../shared/ballot/motion'
import type { ApiDeps } from '../deps'
import { sees } from '../topic/claims'
import { topicStore } from '../topic/store'
import type { Topic } from '../topic/topic'
import type { MotionKept } from './motion'
import { motionStore } from './motionStore'

type Who = { actor: Actor; deps: Pick<ApiDeps, 'table'> }

/** The topic, if this person may know of it. */
export async function topicSeen(topicId: string, { actor, deps }: Who): Promise<Outcome<Topic>> {
  if (!topicId.startsWith(`${actor.street}-`)) return refuse('notFound')
  const topic = await topicStore(deps.table).get(topicId)
  return topic && sees(topic, actor) ? done(topic) : refuse('notFound')
}

/** The motion with its topic, if this person may know of it. */
export async function motionSeen(
  motionId: string,
  who: Who,
): Promise<Outcome<{ motion: MotionKept; topic: Topic }>> {
  const [topic, motion] = await Promise.all([
    topicSeen(topicOfMotion(motionId), who),
    motionStore(who.deps.table).get(motionId),
  ])
  if (!topic.ok) return topic
  return motion ? done({ motion, topic: topic.value }) : refuse('notFound')
}
