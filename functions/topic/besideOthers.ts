import type { Answer } from '../../shared/contract'
import { done, type Outcome } from '../../shared/outcome'
import type { SideMove } from '../../shared/topic/commands'
import type { Request } from '../handler'
import { besideOf } from './around'
import { mayMove } from './decide'
import { openTopic, shown } from './open'
import { followerStore } from './sideStore'
import type { Topic } from './topic'

export type Asked<M extends SideMove = SideMove> = Request<`${M}Topic`>

/** Whether this command has been heard before: sent again, it is answered as then, whatever has happened since. */
type Before = (topic: Topic) => Promise<Outcome<true> | undefined>

/** The topic, if she may do this beside the others now; and whether it is done already. */
export async function judged(
  move: SideMove,
  request: Asked,
  before: Before,
): Promise<Outcome<{ topic: Topic; isDone: boolean }>> {
  const { deps, actor, input } = request
  const opened = await openTopic(input.params.topicId ?? '', request)
  if (!opened.ok) return opened
  const topic = opened.value
  const heard = await before(topic)
  if (heard) return heard.ok ? done({ topic, isDone: true }) : heard
  const around = await besideOf(topic, request)
  const may = mayMove(move, topic, { actor, around, now: deps.now() })
  return may.ok ? done({ topic, isDone: false }) : may
}

/** And from now on she hears of it. */
export async function followed(topic: Topic, request: Asked): Promise<Outcome<Answer<'supportTopic'>>> {
  await followerStore(request.deps.table).follow(topic.id, [request.actor.id])
  return shown(topic, request)
}
