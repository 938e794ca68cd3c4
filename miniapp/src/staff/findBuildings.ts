import type { Catalogue } from '../../../shared/street/operations'
import { communityOf, gridOf } from '../../../shared/place/codes'

/** How far from one's own grid: the same one, the same community, anywhere. */
function awayFrom(gridId: string, buildingId: string) {
  if (gridOf(buildingId) === gridId) return 0
  return communityOf(buildingId) === communityOf(gridId) ? 1 : 2
}

/** Buildings whose name, or whose community's, has every word that was typed; the nearest to one's grid first. */
export function findBuildings({ buildings, communities }: Catalogue, sought: string, gridId: string) {
  const words = sought.normalize('NFKC').split(/\s+/).filter(Boolean)
  const nameOf = new Map(communities.map(({ id, name }) => [id, name]))
  const called = (id: string, name: string) => `${nameOf.get(communityOf(id)) ?? ''} ${name}`
  return buildings
    .filter(({ id, name }) => words.every((word) => called(id, name).includes(word)))
    .map((building, place) => ({ building, away: awayFrom(gridId, building.id), place }))
    .sort((one, other) => one.away - other.away || one.place - other.place)
    .map(({ building }) => building)
}
