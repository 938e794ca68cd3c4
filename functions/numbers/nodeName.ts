import { communityOf, isDistrict, isUnplaced, unplacedGrid } from '../../shared/place/codes'
import type { Street } from '../../shared/street/street'
import { gridName, retiredName } from '../street/labels'

export const placeUnknown = '地点待定'

export const districtName = '全区'

const communityCalled = (street: Street, community: string) =>
  street.communities.find(({ id }) => id === community)?.name ?? retiredName(street, community)

export function nodeName(street: Street, node: string) {
  if (node === street.id) return street.name
  if (isDistrict(node)) return districtName
  if (isUnplaced(node) || node === communityOf(unplacedGrid(street.id))) return placeUnknown
  if (node.length > 12) return gridName(street, node)
  return communityCalled(street, node) ?? placeUnknown
}
