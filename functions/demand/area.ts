import { covers, scopesOf, type Actor } from '../../shared/actor'
import { leastOrders } from './item'
import { earlier } from './tally'
import type { Group } from './group'
import type { Point } from './point'

/** The part of a group that lies where this person answers for what is common. */
export type Part = { n: number; months: Record<string, number>; points: Point[] }

const scopes = (actor: Actor) => [...scopesOf(actor, 'supervisor'), ...scopesOf(actor, 'dispatcher')]

export const isTheirs = (actor: Actor, placeCode: string) =>
  scopes(actor).some((scope) => covers(scope, placeCode))

/** Nothing where it is less than a common demand there: counts are of one's own area only. */
export function partOf({ id, tally }: Group, actor: Actor): Part | undefined {
  const street = id.slice(0, 9)
  if (street !== actor.street) return undefined
  const points = tally.points.filter(({ gridId }) => isTheirs(actor, street + gridId))
  const counted: Part['months'] = {}
  for (const [community, counts] of Object.entries(tally.months))
    if (isTheirs(actor, street + community))
      for (const [month, n] of Object.entries(counts)) counted[month] = (counted[month] ?? 0) + n
  // Of the whole the whole is known, also of what was kept before months were cut alike.
  const n = isTheirs(actor, street) ? tally.n : Object.values(counted).reduce((sum, more) => sum + more, 0)
  const { [earlier]: _, ...months } = counted
  return n >= leastOrders ? { n, months, points } : undefined
}
