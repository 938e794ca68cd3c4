import type { Actor } from '../../shared/actor'
import { refuse, type Refused } from '../../shared/outcome'
import type { MadeMove } from '../../shared/workOrder/transitions'
import { couldGrab, isInPool } from './claims'
import type { WorkOrder } from './workOrder'

/** 晚了一步: who might have grabbed what is out of her sight now hears so, and no more of it. */
export const outOfSight = (move: MadeMove, order: WorkOrder | undefined, actor: Actor) =>
  refuse(move === 'grab' && order && couldGrab(order, actor) ? 'grabbedAlready' : 'notFound')

/** Whoever reaches for an order that another has grabbed is too late, whatever else has changed of it. */
export function lateGrab(move: MadeMove, refused: Refused): Refused {
  // What `now` carries in the answers of moves is always a head.
  const now = refused.now as WorkOrder | undefined
  return move === 'grab' && now && !isInPool(now) ? refuse('grabbedAlready') : refused
}
