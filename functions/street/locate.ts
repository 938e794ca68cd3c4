import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import geohash from 'ngeohash'
import { done, refuse, type Outcome } from '../../shared/outcome'
import { metresBetween, metresPerDegree, type Point } from '../../shared/place/distance'
import { gridOf } from '../../shared/place/codes'
import type { Place } from '../../shared/place/place'
import type { Building, Street } from '../../shared/street/street'

export type Located = { gridId: string; buildingId?: string; cell: string }

/** About 150 m: as exact as neighbours ever see a place. */
export const cellOf = (point: Point) => geohash.encode(point.latitude, point.longitude, 7)

export const middleOf = (cell: string) => {
  const { latitude, longitude } = geohash.decode(cell)
  return { latitude, longitude }
}

/** The cells of about 1.2 × 0.6 km to look into for what is near: six at most for 500 m. */
export function cellsWithin({ latitude, longitude }: Point, metres: number) {
  const north = metres / metresPerDegree
  const east = north / Math.cos((latitude * Math.PI) / 180)
  return geohash.bboxes(latitude - north, longitude - east, latitude + north, longitude + east, 6)
}

/** Whether anything of the street can lie that near. */
export function isNearStreet(street: Street, { latitude, longitude }: Point, metres: number) {
  const corners = [
    ...street.grids.flatMap(({ ring }) => ring),
    ...street.buildings.map((building): [number, number] => [building.longitude, building.latitude]),
  ]
  if (corners.length === 0) return false
  const nearest = {
    latitude: between(
      latitude,
      corners.map(([, north]) => north),
    ),
    longitude: between(
      longitude,
      corners.map(([east]) => east),
    ),
  }
  return metresBetween(nearest, { latitude, longitude }) <= metres
}

/** The value, or the end of the list's range that is nearest to it. */
const between = (value: number, list: number[]) =>
  Math.min(Math.max(value, Math.min(...list)), Math.max(...list))

export const gridAt = (street: Street, { latitude, longitude }: Point) =>
  street.grids.find(
    ({ ring }) =>
      ring.length > 3 &&
      booleanPointInPolygon([longitude, latitude], { type: 'Polygon', coordinates: [ring] }),
  )

export function nearestBuilding(street: Street, point: Point, within = 200) {
  const far = street.buildings.map((building: Building) => ({
    building,
    distance: metresBetween(point, building),
  }))
  const [nearest] = far.sort((one, other) => one.distance - other.distance)
  return nearest && nearest.distance <= within ? nearest : undefined
}

/** The grid of a place 落格: by the building picked, else by the point. A phone's word for the grid is only checked. */
export function locate(street: Street, place: Place): Outcome<Located> {
  const building = place.buildingId && street.buildings.find(({ id }) => id === place.buildingId)
  if (place.buildingId && !building) return refuse('outsideStreet', { field: 'place.buildingId' })
  if (building) {
    return done({ gridId: gridOf(building.id), buildingId: building.id, cell: cellOf(building) })
  }
  if (place.gridId && !street.grids.some(({ id }) => id === place.gridId)) {
    return refuse('outsideStreet', { field: 'place.gridId' })
  }
  const grid = gridAt(street, place)
  if (!grid) return refuse('outsideStreet', { field: 'place' })
  return done({ gridId: grid.id, cell: cellOf(place) })
}
