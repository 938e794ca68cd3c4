import { covers, scopesOf, servingRoles, type Actor, type Role } from '../../shared/actor'
import { transitions, type Claim, type MadeMove } from '../../shared/workOrder/transitions'
import { isPool, placeOfDesk } from '../deskAndPool'
import { holders } from '../keys'
import { openCalls } from './calls'
import { followersOf, lastOf } from './fold'
import type { StepKept, WorkOrder } from './workOrder'

export type Sight = 'whole' | 'public'

const reported = (order: WorkOrder, actor: Actor) => order.reporterId === actor.id
const joined = (order: WorkOrder, actor: Actor) => followersOf(order).includes(actor.id)

const servesPlace = (order: WorkOrder, actor: Actor) =>
  (['gridWorker', 'dispatcher', 'supervisor', 'admin'] as const).some((role) =>
    scopesOf(actor, role).some((scope) => covers(scope, order.gridId)),
  )

const unitsOf = (actor: Actor) => scopesOf(actor, 'handler')

const handsOf = (actor: Actor) => [holders.person(actor.id), ...unitsOf(actor).map(holders.unit)]

const finishedIt = (order: WorkOrder, actor: Actor) => lastOf(order, 'finish')?.by === actor.id

/** A volunteer keeps sight of it as long as it is hers, or what she did is being checked. */
const isInOwnHands = (order: WorkOrder, actor: Actor) =>
  order.holder === holders.person(actor.id) || (order.status === 'finished' && finishedIt(order, actor))

/** Handed to this person in service: not what she took as a volunteer, nor what comes back to her of that. */
const isHandedTo = ({ as, deed, change: { holder } }: StepKept, actor: Actor) =>
  holder !== undefined && handsOf(actor).includes(holder) && as !== 'volunteer' && deed !== 'rework'

/** Whoever in service had it in hand keeps sight of it: the person, and the unit, and units that were to help. */
function hadInHands(order: WorkOrder, actor: Actor) {
  if (!actor.roles.some(({ role }) => servingRoles.includes(role))) return false
  const units = unitsOf(actor)
  return order.steps.some((step) => {
    const { assist = [], called = [] } = step.change
    const named = [...assist, ...called.map(({ unitId }) => unitId)]
    return isHandedTo(step, actor) || named.some((unit) => units.includes(unit))
  })
}

/** Whether it lies in the pool 抢单池 of a community in which this person serves or volunteers. */
export const mayGrab = (order: WorkOrder, actor: Actor) =>
  (['gridWorker', 'volunteer'] as const).some((role) => liesInPool(order, actor, role))

const liesInPool = ({ holder = '' }: { holder?: string | undefined }, actor: Actor, role: Role) =>
  isPool(holder) && scopesOf(actor, role).some((scope) => holders.pool(scope) === holder)

/** Whether this person could have grabbed it a moment ago: she may hear that she is too late, though no more of it. */
export function couldGrab(order: WorkOrder, actor: Actor) {
  const { holder } = lastOf(order, 'dispatch')?.change ?? {}
  return (['gridWorker', 'volunteer'] as const).some((role) => liesInPool({ holder }, actor, role))
}

export const isInPool = ({ holder }: WorkOrder) => isPool(holder)

/** In service, and not as a volunteer 志愿者: reads what is internal, and how residents rated. */
export const isStaffOf = (order: WorkOrder, actor: Actor) =>
  servesPlace(order, actor) || hadInHands(order, actor)

export const serves = (order: WorkOrder, actor: Actor) =>
  isInOwnHands(order, actor) || isStaffOf(order, actor)

/** How much of an order this person may see; nothing of a private one, or of another street's. */
export function sightOf(order: WorkOrder, actor: Actor): Sight | undefined {
  if (!order.id.startsWith(`${actor.street}-`)) return undefined
  if (reported(order, actor) || serves(order, actor)) return 'whole'
  const isShown =
    !order.isPrivate || joined(order, actor) || mayGrab(order, actor) || finishedIt(order, actor)
  return isShown ? 'public' : undefined
}

type Test = (order: WorkOrder, actor: Actor, role: Role) => boolean

const inScope = (placeCode: string, actor: Actor, role: Role) =>
  scopesOf(actor, role).some((scope) => covers(scope, placeCode))

const tests: Record<Claim, Test> = {
  anyone: () => true,
  reporter: reported,
  reported: (order, actor) => reported(order, actor) || joined(order, actor),
  place: (order, actor, role) => inScope(order.gridId, actor, role),
  desk: (order, actor, role) => inScope(placeOfDesk(order.holder), actor, role),
  hands: (order, actor) => handsOf(actor).includes(order.holder ?? ''),
  pool: liesInPool,
  called: (order, actor) => openCalls(order).some(({ unitId }) => unitsOf(actor).includes(unitId)),
  part: serves,
}

/** The roles of this person in which the table lets the move be made at all. */
export const rolesFor = (move: MadeMove, actor: Actor) =>
  actor.roles.map(({ role }) => role).filter((role) => transitions[move].by[role])

/**
 * The roles in which this very order is this person's to move so. Whoever serves speaks of the neighbours' matters in
 * service, and of what she reported herself as a resident first: it may be anonymous.
 */
export function rolesWithClaim(move: MadeMove, order: WorkOrder, actor: Actor) {
  const fitting = rolesFor(move, actor).filter((role) => {
    const claim = transitions[move].by[role]
    return claim && tests[claim](order, actor, role)
  })
  const isFirst = (role: Role) => (role === 'resident') === reported(order, actor)
  const rank = (role: Role) => (isFirst(role) ? 0 : 2) + (role === 'volunteer' ? 1 : 0)
  return fitting.sort((one, other) => rank(one) - rank(other))
}

/** In which role a new order is made: as a resident by whoever is one, else on a resident's behalf. */
export const roleToOrder = (actor: Actor): Role =>
  actor.roles.map(({ role }) => role).find((role) => role === 'resident') ??
  actor.roles.map(({ role }) => role).find((role) => transitions.order.by[role]) ??
  'resident'
