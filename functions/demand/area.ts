import { covers, scopesOf, type Actor } from '../../shared/actor'
import { leastOrders } from './item'
import { earlier } from './tally'
import type { Group } from './group'
import type { Point } from './point'

/** The part of a group that lies where this person answers for what is common. */
export type Part = {
  n: number
  /** By the code of each community. */
  communities: Record<string, number>
  months: Record<string, number>
  points: Point[]
}

const scopes = (actor: Actor) => [...scopesOf(actor, 'supervisor'), ...scopesOf(actor, 'dispatcher')]

export const isTheirs = (actor: Actor, placeCode: string) =>
  scopes(actor).some((scope) => covers(scope, placeCode))

const sumOf = (counts: Record<string, number>) => Object.values(counts).reduce((sum, n) => sum + n, 0)

/** By month and by community, as far as they are theirs. */
function countsFor(actor: Actor, { id, tally }: Group) {
  const street = id.slice(0, 9)
  const theirs = Object.entries(tally.months).filter(([community]) => isTheirs(actor, street + community))
  const months: Record<string, number> = {}
  for (const [month, n] of theirs.flatMap(([, counts]) => Object.entries(counts)))
    months[month] = (months[month] ?? 0) + n
  const communities = theirs.map(([community, counts]) => [street + community, sumOf(counts)] as const)
  return { months, communities: Object.fromEntries(communities) }
}

/** Nothing where it is less than a common demand there: counts are of one's own area only. */
export function partOf(group: Group, actor: Actor): Part | undefined {
  const { id, tally } = group
  const street = id.slice(0, 9)
  if (street !== actor.street) return undefined
  const points = tally.points.filter(({ gridId }) => isTheirs(actor, street + gridId))
  const { months: counted, communities } = countsFor(actor, group)
  // Of the whole the whole is known, also of what was kept before months were cut alike.
  const n = isTheirs(actor, street) ? tally.n : sumOf(counted)
  const { [earlier]: _, ...months } = counted
  return n >= leastOrders ? { n, communities, months, points } : undefined
}
