import type { Answer } from '../../../shared/contract'
import type { Card } from '../../../shared/workOrder/order'
import { byRank, rank } from './byRank'

/** One fetch of several queues: what each gave, by the queue's id. */
export type QueuesPage = Record<string, Answer<'queue'>>

export type Merged = {
  /** Most urgent first; nothing that a queue not read to its end could still push further down. */
  orders: Card[]
  /** How many are known of, and whether there are more than those. */
  count: number
  hasMore: boolean
}

/** Where each queue goes on; those read to their end are left out. */
export const cursorsAfter = (page: QueuesPage) =>
  Object.fromEntries(
    Object.entries(page).flatMap(([queueId, { cursor }]) => (cursor ? [[queueId, cursor] as const] : [])),
  )

/** The furthest that is sure to be in order: no queue with more to come has anything before it. */
const frontierOf = (page: QueuesPage) =>
  Object.values(page)
    .filter(({ cursor }) => cursor)
    .flatMap(({ orders }) => orders.slice(-1))
    .map(rank)
    .sort()[0]

/** Several queues read page by page, as one: an order that moved between two fetches is shown once. */
export function mergeQueues(pages: QueuesPage[]): Merged {
  const all = pages.flatMap((page) => Object.values(page).flatMap(({ orders }) => orders))
  const known = [...new Map(all.map((card) => [card.id, card])).values()].sort(byRank)
  const [last = {}] = pages.slice(-1)
  const frontier = frontierOf(last)
  return {
    orders: frontier === undefined ? known : known.filter((card) => rank(card) <= frontier),
    count: known.length,
    hasMore: Object.keys(cursorsAfter(last)).length > 0,
  }
}

/** 3, or 20+ when nobody has counted the rest. */
export const countText = ({ count, hasMore }: Pick<Merged, 'count' | 'hasMore'>) =>
  hasMore ? `${count}+` : String(count)
