import type { Actor } from '../../shared/actor'
import { needTransitionOf, type NeedClaim, type NeedMove } from '../../shared/project/transitions'
import { isOwner } from '../campaign/claims'
import { servesDesk } from '../topic/claims'
import type { Need } from './need'

const holds: Record<NeedClaim, (need: Need, actor: Actor) => boolean> = {
  desk: ({ place }, actor) => servesDesk(actor, place),
  owner: ({ project }, actor) => project !== undefined && isOwner(project.owner, actor),
}

export const claimFor = (move: NeedMove, need: Need, actor: Actor) =>
  needTransitionOf(move).by.find((claim) => holds[claim](need, actor))

/** Whole for whoever moves it; what all may read otherwise, unless it was dropped. */
export function sightOf(need: Need, actor: Actor): 'whole' | 'public' | undefined {
  if (!need.id.startsWith(`${actor.street}-`)) return undefined
  if (holds.desk(need, actor) || holds.owner(need, actor)) return 'whole'
  return need.status === 'dropped' ? undefined : 'public'
}
