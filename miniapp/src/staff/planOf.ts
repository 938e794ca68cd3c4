import type { Catalogue } from '../../../shared/street/operations'
import { metresBetween, metresPerDegree, type Point } from '../../../shared/place/distance'

/** Of a drawing, in hundredths of its width and height. */
type Spot = { x: number; y: number }
export type PlanLine = Spot & { length: number; turn: number }
export type Plan = { lines: PlanLine[]; houses: (Spot & { name?: string })[] }

/** Metres that the drawing shows, and its height in parts of its width. */
const across = 440
export const planShape = 0.5
const up = across * planShape

/** What a name takes up in the ordinary letters: further ones must lie apart by as much to be read. */
const nameBox = { x: 24, y: 16 }
const mostNames = 5

function spotOf(point: Point, middle: Point): Spot {
  const east =
    (point.longitude - middle.longitude) * metresPerDegree * Math.cos((middle.latitude * Math.PI) / 180)
  const north = (point.latitude - middle.latitude) * metresPerDegree
  return { x: 50 + (east / across) * 100, y: 50 - (north / up) * 100 }
}

/** A name in the middle of its house, and whole. */
const hasRoom = ({ x, y }: Spot, letters: number) =>
  Math.abs(x - 50) < 50 - 14 * letters && y < 96 - 8 * letters

const isInside = ({ x, y }: Spot) => x > 2 && x < 98 && y > 4 && y < 96

/** A line as a box of that length, turned about its beginning. */
function lineBetween(from: Spot, to: Spot): PlanLine {
  const right = to.x - from.x
  const down = (to.y - from.y) * planShape
  return { ...from, length: Math.hypot(right, down), turn: (Math.atan2(down, right) * 180) / Math.PI }
}

const edgesOf = (ring: [number, number][], middle: Point) => {
  const spots = ring.map(([longitude, latitude]) => spotOf({ longitude, latitude }, middle))
  return spots.slice(1).map((spot, place) => lineBetween(spots[place] ?? spot, spot))
}

const areApart = (one: Spot, other: Spot, letters: number) =>
  Math.abs(one.x - other.x) > nameBox.x * letters || Math.abs(one.y - other.y) > nameBox.y * letters

export type Around = {
  gridId: string
  middle: Point
  /** How large letters are, 1 the ordinary ones. */ letters: number
}

/** 示意图: the place in the middle, the houses around it, the border of its grid. */
export function planOf({ buildings, grids }: Catalogue, { gridId, middle, letters }: Around): Plan {
  const ring = grids.find(({ id }) => id === gridId)?.ring ?? []
  const near = buildings
    .map((building) => ({
      name: building.name,
      spot: spotOf(building, middle),
      away: metresBetween(building, middle),
    }))
    .filter(({ spot }) => isInside(spot))
    .sort((one, other) => one.away - other.away)
  const named: Spot[] = []
  const houses = near.map(({ name, spot }) => {
    const isReadable = hasRoom(spot, letters) && named.every((other) => areApart(spot, other, letters))
    if (!isReadable || named.length >= mostNames / letters) return spot
    named.push(spot)
    return { ...spot, name }
  })
  return { lines: edgesOf(ring, middle), houses }
}
