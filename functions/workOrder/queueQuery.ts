import { parseOrderId } from '../../shared/workOrder/id'
import { keys } from '../keys'
import type { Key, Query } from '../table/store'

export type LastSeen = { due: string; orderId: string }
export type After = LastSeen & { at: (orderId: string) => Key }

/** A page of what lies with a holder, most urgent first. */
export function queueQuery(
  { street, holder }: { street: string; holder: string },
  limit: number,
  after: After | undefined,
): Query {
  const qp = keys.queue(street, holder)
  if (!after) return { index: 'queue', at: ['qp', qp], limit }
  const { due, orderId, at } = after
  const qs = `${due}#${parseOrderId(orderId).ulid}`
  return { index: 'queue', at: ['qp', qp], limit, after: { qp, qs, ...at(orderId) } }
}
