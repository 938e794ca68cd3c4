import type { Role } from '../../shared/actor'
import type { Actor } from '../../shared/actor'
import { done, refuse } from '../../shared/outcome'
import type { ApiDeps } from '../deps'
import { fold } from './fold'
import { pack } from './pack'
import type { Body } from './privatePart'
import type { Change } from './workOrder'

export type First = {
  body: Body
  /** The keyed hash of the command's key. */
  key: string
  as: Role
  /** Milliseconds since 1970: when it was reported. */
  at: number
  changeIn: (orderId: string) => Change
}

/**
 * Body first, then the head that makes it exist. Either may be there already from a try whose answer was lost:
 * then the answer is the one that try would have given, and the same key with other words is refused.
 */
export async function createOnce(
  { deps, actor }: { deps: ApiDeps; actor: Actor },
  { body, key, as, at, changeIn }: First,
) {
  const kept = await deps.workOrders.createBody(body)
  const found = kept.kept ? body : kept.found
  if (found?.said !== body.said) return refuse('keyReused')
  // The first try's grid holds, though the map was redrawn in between.
  const { orderId } = found
  const step = {
    deed: 'order' as const,
    by: actor.id,
    as,
    at,
    key,
    said: body.said,
    change: changeIn(orderId),
  }
  const head = fold(orderId, { steps: [step], packed: [pack(step, actor.street)] })
  const created = await deps.workOrders.create(head)
  return done({ order: created.kept ? head : (created.found ?? head), wasThere: !created.kept })
}
