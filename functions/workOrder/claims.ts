import { covers, scopesOf, type Actor, type Role } from '../../shared/actor'
import { transitions, type Claim, type MadeMove } from '../../shared/workOrder/transitions'
import { holders } from '../keys'
import { followersOf } from './fold'
import type { WorkOrder } from './workOrder'

export type Sight = 'whole' | 'public'

const reported = (order: WorkOrder, actor: Actor) => order.reporterId === actor.id
const joined = (order: WorkOrder, actor: Actor) => followersOf(order).includes(actor.id)

const servesPlace = (order: WorkOrder, actor: Actor) =>
  (['gridWorker', 'dispatcher', 'supervisor', 'admin'] as const).some((role) =>
    scopesOf(actor, role).some((scope) => covers(scope, order.gridId)),
  )

/** Whoever's hands it has been in keeps sight of it: the person, and the unit. */
const hadInHands = (order: WorkOrder, actor: Actor) => {
  const mine = [holders.person(actor.id), ...scopesOf(actor, 'handler').map(holders.unit)]
  return order.steps.some(({ change }) => change.holder && mine.includes(change.holder))
}

export const serves = (order: WorkOrder, actor: Actor) =>
  servesPlace(order, actor) || hadInHands(order, actor)

/** How much of an order this person may see; nothing of a private one, or of another street's. */
export function sightOf(order: WorkOrder, actor: Actor): Sight | undefined {
  if (!order.id.startsWith(`${actor.street}-`)) return undefined
  if (reported(order, actor) || serves(order, actor)) return 'whole'
  return !order.isPrivate || joined(order, actor) ? 'public' : undefined
}

type Test = (order: WorkOrder, actor: Actor, role: Role) => boolean

const inScope = (placeCode: string, actor: Actor, role: Role) =>
  scopesOf(actor, role).some((scope) => covers(scope, placeCode))

const tests: Record<Claim, Test> = {
  anyone: () => true,
  reporter: reported,
  reported: (order, actor) => reported(order, actor) || joined(order, actor),
  place: (order, actor, role) => inScope(order.gridId, actor, role),
  desk: (order, actor, role) => inScope(order.holder?.replace('desk-', '') ?? '', actor, role),
  hands: (order, actor) =>
    [holders.person(actor.id), ...scopesOf(actor, 'handler').map(holders.unit)].includes(order.holder ?? ''),
  part: serves,
}

/** The roles of this person in which the table lets the move be made at all. */
export const rolesFor = (move: MadeMove, actor: Actor) =>
  actor.roles.map(({ role }) => role).filter((role) => transitions[move].by[role])

/**
 * The role in which this very order is this person's to move so. Whoever serves speaks of the neighbours' matters in
 * service, and of what she reported herself as a resident: it may be anonymous.
 */
export function roleWithClaim(move: MadeMove, order: WorkOrder, actor: Actor) {
  const fitting = rolesFor(move, actor).filter((role) => {
    const claim = transitions[move].by[role]
    return claim && tests[claim](order, actor, role)
  })
  const isFirst = (role: Role) => (role === 'resident') === reported(order, actor)
  return fitting.find(isFirst) ?? fitting[0]
}

/** In which role a new order is made: as a resident by whoever is one, else on a resident's behalf. */
export const roleToOrder = (actor: Actor): Role =>
  actor.roles.map(({ role }) => role).find((role) => role === 'resident') ??
  actor.roles.map(({ role }) => role).find((role) => transitions.order.by[role]) ??
  'resident'
