import type { Actor, Role } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import type { Command } from '../../shared/workOrder/commands'
import { madeMoves, transitions, type MadeMove } from '../../shared/workOrder/transitions'
import { rolesFor, rolesWithClaim } from './claims'
import { changeOf } from './changes'
import { hindrances } from './hindrances'
import type { Change, WorkOrder } from './workOrder'

export type Circumstances = { order: WorkOrder; actor: Actor; now: number; street: Street }
export type Decision = { as: Role; change: Change }

/** Whether this person may make this move now, and what it changes. No clock, no reading, no writing. */
export function decide(command: Command, circumstances: Circumstances): Outcome<Decision> {
  const { order, actor } = circumstances
  const { move, version } = command
  if (rolesFor(move, actor).length === 0) return refuse('notYourRole')
  if (version !== order.version) return refuse('changedMeanwhile')
  if (!transitions[move].from.includes(order.status)) return refuse('wrongStatus')
  const free = freeRole(move, circumstances)
  if (!free.ok) return free

  const role = free.value
  const change = changeOf(command, { ...circumstances, role })
  return change.ok ? done({ as: role, change: change.value }) : change
}

/** The first of her roles in which nothing hinders it; where there is none, what hinders the first. */
function freeRole(move: MadeMove, circumstances: Circumstances): Outcome<Role> {
  const roles = rolesWithClaim(move, circumstances.order, circumstances.actor)
  const hindranceOf = (role: Role) => hindrances[move]?.({ ...circumstances, role })
  const free = roles.find((role) => !hindranceOf(role))
  return free ? done(free) : refuse((roles[0] && hindranceOf(roles[0])) ?? 'notYourOrder')
}

/** What to offer on screen: the same questions, asked before anything is filled in. */
export const movesFor = (order: WorkOrder, here: Omit<Circumstances, 'order'>): MadeMove[] =>
  madeMoves.filter(
    (move) => transitions[move].from.includes(order.status) && freeRole(move, { ...here, order }).ok,
  )
