import type { Street } from '../../shared/street/street'
import { timesOf } from '../../shared/clock/times'
import { flag, known } from '../../shared/known'
import type { OrderCommand } from '../../shared/workOrder/commands'
import { gridIdOf, parseOrderId } from '../../shared/workOrder/id'
import { promiseFor } from '../../shared/workOrder/limits'
import { holders } from '../keys'
import type { Located } from '../street/locate'
import { categoryOf, clockOf, toSeconds, urgencyOf } from './stage'
import type { Change } from './workOrder'

type Ordered = {
  command: Pick<OrderCommand, 'kind' | 'categoryCode' | 'photoKeys' | 'onBehalf'>
  /** Absent when nobody knows the place yet. */
  located?: Located
  street: Street
  now: number
  orderId: string
  /** The reporter's, if verified. */
  household?: string | undefined
}

/** What an order is from its first minute: whose turn, until when, what was promised. */
export function firstStep({ command, located, street, now, orderId, household }: Ordered): Change {
  const { kind, categoryCode, photoKeys, onBehalf } = command
  const urgency = urgencyOf(street, categoryCode, 'normal')
  const promised = promiseFor(urgency, now, timesOf(street))
  return known({
    status: 'ordered' as const,
    kind,
    categoryCode,
    holder: holders.grid(gridIdOf(parseOrderId(orderId))),
    ...clockOf('ordered', { urgency, promised, from: now }, street),
    promisedAt: toSeconds(promised),
    cell: located?.cell,
    buildingId: located?.buildingId,
    // 求助 is about a person: neighbours do not see it.
    isPrivate: flag(kind === 'help' || categoryOf(street, categoryCode)?.private),
    household,
    isOnBehalf: flag(onBehalf),
    photos: photoKeys.length || undefined,
  })
}
