import type { Actor } from '../../shared/actor'
import { leastVoices, leastVoicesAfter } from '../../shared/opinion/opinion'
import { refuse, type Refused } from '../../shared/outcome'
import { hasClaim } from '../topic/claims'
import type { Topic } from '../topic/topic'

/** 议事中: opinions are said and answered while the topic is talked about, and at no other time. */
export const isTalk = ({ status }: Topic) => status === 'discuss'

/** Talked about, and not any more: what was said stands. */
const isTalkOver = (topic: Topic) => topic.at > 0 && !isTalk(topic)

/** From so many people on shares are shown. */
export const neededOf = (topic: Topic) => (isTalkOver(topic) ? leastVoicesAfter : leastVoices)

export const mayJoin = (topic: Topic, actor: Actor) => isTalk(topic) && hasClaim('neighbour', topic, actor)

export const mayLook = (topic: Topic, actor: Actor) => hasClaim('desk', topic, actor)

/** What keeps this person from saying or answering something here now. */
export function hindrance(topic: Topic, actor: Actor): Refused | undefined {
  if (!isTalk(topic)) return refuse('wrongStep')
  if (hasClaim('neighbour', topic, actor)) return undefined
  return refuse(actor.homes?.length ? 'notInScope' : 'notVerified')
}
