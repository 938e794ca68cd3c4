import type { Actor } from '../../shared/actor'
import type { ApiDeps } from '../deps'
import type { Seal } from '../seal'

/** A person at the meetings of one topic, by a keyed hash of its own: it leads to nothing she has said or answered. */
export const whoIn = (seal: Seal, topicId: string, personId: string) =>
  seal.brief('meetingWho', `${topicId} ${personId}`)

/** Who called it, changed it or called it off; by another hash than where she is. */
export const byIn = (seal: Seal, topicId: string, personId: string) =>
  seal.brief('meetingBy', `${topicId} ${personId}`)

/** A command as the meeting remembers it. */
export const marksOf = (
  { deps: { seal }, actor, key }: { deps: ApiDeps; actor: Actor; key: string },
  content: string,
) => ({ key: seal.brief('meetingKey', `${actor.id} ${key}`), said: seal.brief('said', content) })
