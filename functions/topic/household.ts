import type { Actor } from '../../shared/actor'
import type { Seal } from '../seal'
import { homesIn } from './claims'
import type { Topic } from './topic'

export type HouseholdDeed = 'support' | 'judge'

/**
 * Her households in the scope, for each of which she speaks. Of one topic and one purpose: nobody can tell from it which
 * home it is, nor that it is the same elsewhere.
 */
export const householdsFor = (
  deed: HouseholdDeed,
  topic: Topic,
  { actor, seal }: { actor: Actor; seal: Seal },
) =>
  homesIn(topic.places, actor).map(({ buildingId, room }) =>
    seal.brief(deed, `${topic.id} ${buildingId} ${room}`),
  )

/** Who in a household added words to its judgement; by another hash than what she objected to. */
export const judgeIn = (topicId: string, personId: string, seal: Seal) =>
  seal.brief('judgeBy', `${topicId} ${personId}`)

/** Who said something in a topic, so that it is known again as hers. */
export const speakerIn = (topicId: string, personId: string, seal: Seal) =>
  seal.brief('objection', `${topicId} ${personId}`)
