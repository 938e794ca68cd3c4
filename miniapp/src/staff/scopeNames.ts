import type { Catalogue } from '../../../shared/street/operations'
import { communityOf } from '../../../shared/place/codes'

const nameOf = (things: { id: string; name: string }[], id: string) =>
  things.find((thing) => thing.id === id)?.name

/** 梧桐里社区 第三网格、第四网格; 市政养护所: where somebody serves. */
export function scopeNames({ communities, grids, units, street }: Catalogue, scopes: string[]) {
  const ofUnits = scopes.flatMap((scope) => nameOf(units, scope) ?? [])
  const ofCommunities = scopes.flatMap((scope) => nameOf(communities, scope) ?? [])
  const ofStreet = scopes.includes(street.id) ? [street.name] : []
  const byCommunity = new Map<string, string[]>()
  for (const scope of scopes) {
    const grid = nameOf(grids, scope)
    if (!grid) continue
    const community = nameOf(communities, communityOf(scope)) ?? street.name
    byCommunity.set(community, [...(byCommunity.get(community) ?? []), grid])
  }
  const ofGrids = [...byCommunity].map(([community, names]) => `${community} ${names.join('、')}`)
  return [...ofStreet, ...ofCommunities, ...ofGrids, ...ofUnits].join('、')
}
