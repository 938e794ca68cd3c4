import type { Catalogue } from '../../../shared/street/operations'
import { communityOf, gridOf } from '../../../shared/place/codes'
import type { Place } from '../../../shared/place/place'
import type { Building, Grid } from '../../../shared/street/street'
import { metresBetween, type Point } from '../../../shared/place/distance'

const mostAddress = 100
const short = (words: string) => words.trim().slice(0, mostAddress)

export const communityName = ({ communities }: Pick<Catalogue, 'communities'>, code: string) =>
  communities.find(({ id }) => id === communityOf(code))?.name ?? ''

export const gridName = ({ grids }: Pick<Catalogue, 'grids'>, gridId: string) =>
  grids.find(({ id }) => id === gridId)?.name ?? ''

/** 梧桐里社区 3号楼 */
export const buildingSaid = (catalogue: Catalogue, { id, name }: Building) =>
  `${communityName(catalogue, id)} ${name}`.trim()

export const placeOfBuilding = (catalogue: Catalogue, building: Building): Place => ({
  latitude: building.latitude,
  longitude: building.longitude,
  address: short(buildingSaid(catalogue, building)),
  buildingId: building.id,
})

/** Somewhere in a grid, at no building in particular: a point that surely lies in it is enough. */
export function placeOfGrid(catalogue: Catalogue, grid: Pick<Grid, 'id' | 'name'>): Place | undefined {
  const inside = catalogue.buildings.find(({ id }) => gridOf(id) === grid.id)
  return (
    inside && {
      latitude: inside.latitude,
      longitude: inside.longitude,
      address: short(`${communityName(catalogue, grid.id)} ${grid.name}`),
      gridId: grid.id,
    }
  )
}

type Found = { label?: string | undefined; name?: string }

/** A point of the phone or of the map, called by what is known of it. */
export function placeOfPoint(point: Point & { accuracy?: number }, { label, name }: Found): Place {
  const { latitude, longitude, accuracy } = point
  return {
    latitude,
    longitude,
    ...(accuracy !== undefined && { accuracy: Math.min(100_000, Math.max(0, accuracy)) }),
    address: short([label, name].filter(Boolean).join(' ')) || '手机定位的地方',
  }
}

const near = 200

/** Without network nobody says what lies there; the nearest building is the next best. */
export function nearestSaid(catalogue: Catalogue, point: Point) {
  const [nearest] = catalogue.buildings
    .map((building) => ({ building, away: metresBetween(building, point) }))
    .sort((one, other) => one.away - other.away)
  return nearest && nearest.away < near ? `${buildingSaid(catalogue, nearest.building)}附近` : undefined
}
