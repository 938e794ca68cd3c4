import { parseOrderId } from '../../../shared/workOrder/id'
import type { DeskPlace } from '../chair/places'

const communityOf = (orderId: string) => {
  const { street, grid } = parseOrderId(orderId)
  return street + grid.slice(0, 3)
}

/** Where orders lie: their community; the street where there are several, as far as it is hers. */
export function placeOf(orderIds: string[], places: DeskPlace[]) {
  const communities = [...new Set(orderIds.map(communityOf))]
  const widest = places[places.length - 1]
  const [only] = communities
  const found = communities.length === 1 ? places.find(({ id }) => id === only) : widest
  return (communities.length === 0 ? places[0] : (found ?? places[0]))?.id ?? ''
}
