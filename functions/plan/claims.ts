import { scopesOf, servingRoles, type Actor } from '../../shared/actor'
import { planTransitionOf, type PlanClaim, type PlanMove } from '../../shared/plan/transitions'
import { servesDesk } from '../topic/claims'
import { isOut, type Plan, type PlanEntry } from './plan'

export const isDesk = (actor: Actor) => servesDesk(actor, actor.street)

const owns = ({ unitId }: PlanEntry, actor: Actor) => scopesOf(actor, 'handler').includes(unitId)

/** Whole for whoever answers for it; what residents see of it otherwise. */
export const isWholeFor = (entry: PlanEntry, actor: Actor) => isDesk(actor) || owns(entry, actor)

/** In which of the ways that the move asks for it is theirs; without an entry, as the street's desk alone. */
export function claimFor(move: PlanMove, actor: Actor, entry: PlanEntry | undefined): PlanClaim | undefined {
  const holds: Record<PlanClaim, boolean> = {
    desk: isDesk(actor),
    owner: entry !== undefined && owns(entry, actor),
  }
  return planTransitionOf(move).by.find((claim) => holds[claim])
}

/** What was never published by who serves in the street; the others by all. */
export function sees(plan: Plan, actor: Actor) {
  if (!plan.id.startsWith(`${actor.street}-`)) return false
  return isOut(plan) || actor.roles.some(({ role }) => servingRoles.includes(role))
}
