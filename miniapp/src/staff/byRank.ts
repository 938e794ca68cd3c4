import type { Card } from '../../../shared/workOrder/order'

/** The order a queue itself has: by what is due, and then by who came first. */
export const rank = ({ dueAt = '9', id }: Pick<Card, 'dueAt' | 'id'>) => `${dueAt} ${id.slice(-26)}`
export const byRank = (one: Card, other: Card) =>
  rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other))
