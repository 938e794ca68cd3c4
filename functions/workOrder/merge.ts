import { done, refuse, type Outcome } from '../../shared/outcome'
import { isEnded } from '../../shared/workOrder/transitions'
import { sightOf } from './claims'
import { afterStep, householdsOf } from './fold'
import type { Making } from './makeMove'
import { pack } from './pack'
import type { StepKept, WorkOrder } from './workOrder'

const mostTries = 5

const hasTakenIn = (target: WorkOrder, key: string) =>
  target.steps.some((step) => step.deed === 'absorb' && step.key === key)

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
  if (targetId === source.id) return refuse('mergeIntoItself', { field: 'intoOrderId' })
  let target = targetId.startsWith(`${actor.street}-`) ? await deps.workOrders.get(targetId) : undefined
  for (let tries = 0; tries < mostTries; tries++) {
    if (!target || sightOf(target, actor) === undefined) return refuse('notFound', { field: 'intoOrderId' })
    if (hasTakenIn(target, step.key)) return done(true)
    if (isEnded(target.status)) return refuse('mergeIntoEnded', { field: 'intoOrderId' })
    const households = householdsOf(source).join('.')
    const absorbed: StepKept = {
      ...step,
      deed: 'absorb',
      change: { otherOrderId: source.id, ...(households && { household: households }) },
    }
    const next = afterStep(target, absorbed, pack(absorbed, actor.street, target.packed.at(-1)))
    const kept = await deps.workOrders.save(next)
    if (kept.kept) return done(true)
    target = kept.found
  }
  return refuse('tryLater')
}
