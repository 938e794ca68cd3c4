import { covers, scopesOf, type Actor, type Home } from '../../shared/actor'
import { deskOf, isInScope } from '../../shared/topic/scope'
import {
  topicTransitions,
  transitionOf,
  type TopicClaim,
  type TopicMove,
} from '../../shared/topic/transitions'
import type { Topic } from './topic'

/** Her verified homes in the scope: for which of them she may support, object, vote, judge. */
export const homesIn = (places: readonly string[], actor: Actor): readonly Home[] =>
  (actor.homes ?? []).filter(({ buildingId }) => isInScope(places, buildingId))

/** Whether she answers for matters of this desk: its dispatcher, or for the whole street a supervisor. */
export function servesDesk(actor: Actor, desk: string) {
  if (!desk.startsWith(actor.street)) return false
  const dispatches = scopesOf(actor, 'dispatcher').some((scope) => covers(scope, desk))
  return dispatches || scopesOf(actor, 'supervisor').some((scope) => covers(scope, desk))
}

type Placed = Pick<Topic, 'places' | 'raiserId' | 'ownerId'>

const holds: Record<TopicClaim, (topic: Placed, actor: Actor) => boolean> = {
  raiser: ({ raiserId }, actor) => raiserId === actor.id,
  owner: ({ ownerId }, actor) => ownerId === actor.id,
  neighbour: ({ places }, actor) => homesIn(places, actor).length > 0,
  desk: ({ places }, actor) => servesDesk(actor, deskOf(places)),
}

export const hasClaim = (claim: TopicClaim, topic: Placed, actor: Actor) => holds[claim](topic, actor)

/** In which of the ways that the move asks for it is hers; the first speaks. */
export const claimFor = (move: TopicMove, topic: Placed, actor: Actor) =>
  topicTransitions[move].by.find((claim) => hasClaim(claim, topic, actor))

/**
 * 看得见吗: once adopted, by everybody of the street. Before, by whoever raised it, those it concerns, and the desk: what
 * nobody has looked at yet is not for all.
 */
export function sees(topic: Topic, actor: Actor) {
  if (!topic.id.startsWith(`${actor.street}-`)) return false
  if (topic.at > 0) return true
  return (['raiser', 'owner', 'neighbour', 'desk'] as const).some((claim) => hasClaim(claim, topic, actor))
}

export const isFrom = (move: TopicMove, { status }: Topic) =>
  transitionOf(move).from.some((from) => from === status)
