import type { DemandCard } from '../../shared/demand/demand'
import type { Street } from '../../shared/street/street'
import { communityName, gridName } from '../street/labels'
import type { Part } from './area'

const mostPlaces = 4

type Named = Pick<DemandCard, 'placeLabels' | 'isElsewhere'>

/** Those with most orders; of a group in many places not all are kept, and what is counted at none lies elsewhere. */
export function placesNamed({ points, n }: Pick<Part, 'points' | 'n'>, street: Street): Named {
  const labels = [...points]
    .sort((one, other) => other.n - one.n)
    .map(({ gridId }) => {
      const place = street.id + gridId
      return `${communityName(street, place)} ${gridName(street, place)}`.trim()
    })
  const all = [...new Set(labels)]
  const kept = points.reduce((sum, point) => sum + point.n, 0)
  return {
    placeLabels: all.slice(0, mostPlaces),
    ...((all.length > mostPlaces || kept < n) && { isElsewhere: true }),
  }
}
