import type { Street } from '../../shared/street/street'
import type { Places } from '../../shared/topic/scope'

/** Whether everything it names is of this street. */
export function isHere(places: Places, street: Street) {
  const known = new Set([
    street.id,
    ...[street.communities, street.grids, street.buildings].flat().map(({ id }) => id),
  ])
  return places.every((place) => known.has(place))
}
