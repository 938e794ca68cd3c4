import type { Actor, Home, Left } from '../../shared/actor'
import { isInScope } from '../../shared/topic/scope'

const isSame = (one: Home, other: Home) => one.buildingId === other.buildingId && one.room === other.room

/** Where she lived at that time, and where since: each home with the one that took its place. */
function chainsSince({ homes = [], left = [] }: Pick<Actor, 'homes' | 'left'>, at: number) {
  const moves = left.filter(({ until }) => until > at)
  const undone = (these: Home[], { into, ...home }: Left) => [
    ...these.filter((one) => !into || !isSame(one, into)),
    home,
  ]
  const then = [...moves].reverse().reduce(undone, [...homes])
  return then.map((home) =>
    moves.reduce<Home[]>(
      (chain, move) =>
        isSame(chain[chain.length - 1] as Home, move) && move.into ? [...chain, move.into] : chain,
      [{ buildingId: home.buildingId, room: home.room }],
    ),
  )
}

/**
 * The homes for which she votes: those in the scope that were hers when the vote began, wherever she has moved since, so
 * that nothing she cast is lost and nobody votes where she came from and where she went. Who came from elsewhere votes
 * where she arrived first.
 */
export function homesThen(
  actor: Pick<Actor, 'homes' | 'left'>,
  places: readonly string[],
  at: number,
): Home[] {
  const found = chainsSince(actor, at).flatMap(
    (chain) => chain.find(({ buildingId }) => isInScope(places, buildingId)) ?? [],
  )
  return found.filter((home, place) => found.findIndex((one) => isSame(one, home)) === place)
}
