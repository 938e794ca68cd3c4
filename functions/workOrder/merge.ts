import { known } from '../../shared/known'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { parseOrderId } from '../../shared/workOrder/id'
import { isEnded } from '../../shared/workOrder/transitions'
import { sightOf } from './claims'
import { afterStep, followersOf, householdsOf, lastOf } from './fold'
import type { Making } from './making'
import { pack } from './pack'
import type { StepKept, WorkOrder } from './workOrder'

// 并单 is decided by one write, in the order that ends. That the other takes it in follows from it, and is done at
// once, or when the same command comes again.

/** How often others may come first, and how far orders may have moved on, before we ask to try later. */
const mostTries = 8

const blamed = { field: 'intoOrderId' }

const isLater = (one: WorkOrder, other: WorkOrder) => parseOrderId(one.id).ulid > parseOrderId(other.id).ulid

const ofOurStreet = async (orderId: string, { deps, actor }: Making) =>
  orderId.startsWith(`${actor.street}-`) ? deps.workOrders.get(orderId) : undefined

/**
 * Whether the order may go into the one named: seen by this person, still open, and reported before it. Into the
 * earlier one only: so two orders never go into each other.
 */
export async function fitsInto(
  source: WorkOrder,
  { change: { otherOrderId = '' } }: StepKept,
  making: Making,
): Promise<Outcome<true>> {
  if (otherOrderId === source.id) return refuse('mergeIntoItself', blamed)
  const target = await ofOurStreet(otherOrderId, making)
  if (!target || !sightOf(target, making.actor)) return refuse('notFound', blamed)
  if (isEnded(target.status)) return refuse('mergeIntoEnded', blamed)
  return isLater(target, source) ? refuse('mergeIntoLater', blamed) : done(true)
}

/** What telling the other order asks for: no command, since it follows from one. */
type Telling = { deps: Pick<Making['deps'], 'workOrders' | 'now'> }

const mergeOf = (order: WorkOrder) => (order.status === 'merged' ? lastOf(order, 'merge') : undefined)

const hasTakenIn = (target: WorkOrder, source: WorkOrder) =>
  target.steps.some(({ deed, change }) => deed === 'absorb' && change.otherOrderId === source.id)

/** `at`: when it is told, which may be long after the merge; no bell is set in an hour gone by. */
function afterTakingIn(target: WorkOrder, source: WorkOrder, step: StepKept): WorkOrder {
  const absorbed: StepKept = {
    ...step,
    deed: 'absorb',
    change: known({
      otherOrderId: source.id,
      household: householdsOf(source).join('.') || undefined,
      followers: [source.reporterId, ...followersOf(source)].join('.'),
    }),
  }
  return afterStep(target, absorbed, pack(absorbed, parseOrderId(source.id).street, target.packed.at(-1)))
}

/** One try: whether it is told, or the order to try next. */
async function tell(target: WorkOrder, source: WorkOrder, { deps }: Telling) {
  const step = mergeOf(source)
  if (!step || hasTakenIn(target, source)) return { isTold: true }
  const further = mergeOf(target)?.change.otherOrderId
  if (further) return { isTold: false, next: await deps.workOrders.get(further) }
  const kept = await deps.workOrders.save(afterTakingIn(target, source, { ...step, at: deps.now() }))
  return kept.kept ? { isTold: true } : { isTold: false, next: kept.found }
}

/** The order that takes in what was merged learns of it, with everybody behind it; or the one it went into itself. */
export async function tellTarget(source: WorkOrder, telling: Telling): Promise<Outcome<true>> {
  let target = await telling.deps.workOrders.get(mergeOf(source)?.change.otherOrderId ?? source.id)
  for (let tries = 0; target && tries < mostTries; tries++) {
    const { isTold, next } = await tell(target, source, telling)
    if (isTold) return done(true)
    target = next
  }
  return refuse('tryLater')
}
