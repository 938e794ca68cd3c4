import { parseOrderId } from '../../../shared/workOrder/id'
import type { DeskPlace } from '../chair/places'

const communityOf = (orderId: string) => {
  const { street, grid } = parseOrderId(orderId)
  return street + grid.slice(0, 3)
}

const communitiesOf = (orderIds: string[]) => [...new Set(orderIds.map(communityOf))]

/** Where orders lie: their community; the street where there are several, as far as it is hers. */
export function placeOf(orderIds: string[], places: DeskPlace[]) {
  const communities = communitiesOf(orderIds)
  const widest = places[places.length - 1]
  const [only] = communities
  const found = communities.length === 1 ? places.find(({ id }) => id === only) : widest
  return (communities.length === 0 ? places[0] : (found ?? places[0]))?.id ?? ''
}

/** Said beside the places: which one was chosen already, and why; nothing where none was, or there is no choice. */
export function whyPlace(orderIds: string[], places: DeskPlace[]) {
  if (orderIds.length === 0 || places.length < 2) return ''
  const name = places.find(({ id }) => id === placeOf(orderIds, places))?.name ?? ''
  const many = communitiesOf(orderIds).length
  return many > 1
    ? `带过来的单子在 ${many} 个社区，先选了${name}；只在一处办就改。`
    : `带过来的单子都在一个社区，先选了${name}；不对就改。`
}
