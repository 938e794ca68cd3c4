import { covers, scopesOf, type Actor } from '../../shared/actor'
import { CommunityId } from '../../shared/place/codes'
import { needTransitionOf, type NeedClaim, type NeedMove } from '../../shared/project/transitions'
import { gridIdOf, parseOrderId } from '../../shared/workOrder/id'
import { isOwner } from '../campaign/claims'
import { servesDesk } from '../topic/claims'
import type { Need } from './need'

const holds: Record<NeedClaim, (need: Need, actor: Actor) => boolean> = {
  desk: ({ place }, actor) => servesDesk(actor, place),
  owner: ({ project }, actor) => project !== undefined && isOwner(project.owner, actor),
}

export const claimFor = (move: NeedMove, need: Need, actor: Actor) =>
  needTransitionOf(move).by.find((claim) => holds[claim](need, actor))

/** Whoever goes from door to door in this community 走访. */
export const walksIn = (community: string, actor: Actor) =>
  CommunityId.safeParse(community).success &&
  scopesOf(actor, 'gridWorker').some((scope) => covers(community, scope))

/** In whose grid it was heard. */
const isOfGrid = ({ orderId }: Need, actor: Actor) =>
  orderId !== undefined &&
  scopesOf(actor, 'gridWorker').some((scope) => covers(scope, gridIdOf(parseOrderId(orderId))))

/** Who heard it, as long as she goes from door to door there. */
const hasListed = ({ steps, place }: Need, actor: Actor) => steps[0]?.by === actor.id && walksIn(place, actor)

export const isMovedBy = (need: Need, actor: Actor) => holds.desk(need, actor) || holds.owner(need, actor)

/** What was said of a home, and what became of it. */
export const seesWhole = (need: Need, actor: Actor) =>
  isMovedBy(need, actor) || isOfGrid(need, actor) || hasListed(need, actor)

/** Whole for whoever moves it or heard it; what all may read otherwise, unless it was dropped. */
export function sightOf(need: Need, actor: Actor): 'whole' | 'public' | undefined {
  if (!need.id.startsWith(`${actor.street}-`)) return undefined
  if (seesWhole(need, actor)) return 'whole'
  return need.status === 'dropped' ? undefined : 'public'
}
