import type { Actor } from '../../shared/actor'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { isEnded } from '../../shared/workOrder/transitions'
import { sightOf } from './claims'
import { afterStep, householdsOf } from './fold'
import type { Making } from './making'
import { pack } from './pack'
import type { StepKept, WorkOrder } from './workOrder'

/** How often others may come first before we ask to try later. */
const mostTries = 5

const blamed = { field: 'intoOrderId' }

const hasTakenIn = (target: WorkOrder, key: string) =>
  target.steps.some((step) => step.deed === 'absorb' && step.key === key)

function afterTakingIn(target: WorkOrder, source: WorkOrder, step: StepKept): WorkOrder {
  const households = householdsOf(source).join('.')
  const absorbed: StepKept = {
    ...step,
    deed: 'absorb',
    change: { otherOrderId: source.id, ...(households && { household: households }) },
  }
  return afterStep(target, absorbed, pack(absorbed, source.id.slice(0, 9), target.packed.at(-1)))
}

/** Whether this order can take in another: somebody's to see, and still open. */
function fit(target: WorkOrder | undefined, actor: Actor): Outcome<WorkOrder> {
  if (!target || !sightOf(target, actor)) return refuse('notFound', blamed)
  return isEnded(target.status) ? refuse('mergeIntoEnded', blamed) : done(target)
}

const ofOurStreet = async (orderId: string, { deps, actor }: Pick<Making, 'deps' | 'actor'>) =>
  orderId.startsWith(`${actor.street}-`) ? deps.workOrders.get(orderId) : undefined

/**
 * 并单, the other side: the order that takes this one in learns of it first, with its households. Should the
 * writing stop in between, the same command sent again finds this done and goes on; the source is merged last.
 */
export async function takeIn(
  source: WorkOrder,
  step: StepKept,
  { deps, actor }: Making,
): Promise<Outcome<true>> {
  const targetId = step.change.otherOrderId ?? ''
  if (targetId === source.id) return refuse('mergeIntoItself', blamed)
  let target = await ofOurStreet(targetId, { deps, actor })
  for (let tries = 0; tries < mostTries; tries++) {
    if (target && hasTakenIn(target, step.key)) return done(true)
    const fits = fit(target, actor)
    if (!fits.ok) return fits
    const kept = await deps.workOrders.save(afterTakingIn(fits.value, source, step))
    if (kept.kept) return done(true)
    target = kept.found
  }
  return refuse('tryLater')
}
