import * as z from 'zod/mini'
import { BuildingId, CommunityId, communityOf, GridId, gridOf, StreetId } from '../place/codes'

const Buildings = z.array(BuildingId).check(
  z.minLength(1),
  z.maxLength(60),
  z.refine((ids) => new Set(ids).size === ids.length, 'each building once'),
  z.refine((ids) => new Set(ids.map(communityOf)).size === 1, 'one community'),
)

/** 议题范围: some buildings of one community, or a grid, a community, the street. */
export const Places = z.union([
  Buildings,
  z.array(GridId).check(z.length(1)),
  z.array(CommunityId).check(z.length(1)),
  z.array(StreetId).check(z.length(1)),
])
export type Places = z.output<typeof Places>

/** Who answers for it: the community's code, the street's where it reaches further. */
export const deskOf = (places: readonly string[]) => (places[0] ?? '').slice(0, 12)

/** Codes are prefixes of one another, but for grids: 14 digits or 15, one may begin like another. */
const lies = (place: string, buildingId: string) =>
  place === buildingId || place === gridOf(buildingId) || (place.length < 14 && buildingId.startsWith(place))

export const isInScope = (places: readonly string[], buildingId: string) =>
  places.some((place) => lies(place, buildingId))
