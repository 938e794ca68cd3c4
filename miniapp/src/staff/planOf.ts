import type { Catalogue } from '../../../shared/street/operations'
import { metresBetween, metresPerDegree, type Point } from './distance'

/** Of a drawing, in hundredths of its width and height. */
type Spot = { x: number; y: number }
export type PlanLine = Spot & { length: number; turn: number }
export type Plan = { lines: PlanLine[]; houses: (Spot & { name?: string })[] }

/** Metres that the drawing shows, and its height in parts of its width. */
const across = 440
export const planShape = 0.5
const up = across * planShape

const mostNames = 5
/** How far two names must lie apart to be read. */
const nameBox = { x: 24, y: 16 }

function spotOf(point: Point, middle: Point): Spot {
  const east =
    (point.longitude - middle.longitude) * metresPerDegree * Math.cos((middle.latitude * Math.PI) / 180)
  const north = (point.latitude - middle.latitude) * metresPerDegree
  return { x: 50 + (east / across) * 100, y: 50 - (north / up) * 100 }
}

/** A name in the middle of its house, and whole. */
const hasRoom = ({ x, y }: Spot) => x > 14 && x < 86 && y < 88

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

const areApart = (one: Spot, other: Spot) =>
  Math.abs(one.x - other.x) > nameBox.x || Math.abs(one.y - other.y) > nameBox.y

/** 示意图: the place in the middle, the houses around it, the border of its grid. */
export function planOf({ buildings, grids }: Catalogue, gridId: string, middle: Point): Plan {
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
    const isReadable = hasRoom(spot) && named.every((other) => areApart(spot, other))
    if (!isReadable || named.length >= mostNames) return spot
    named.push(spot)
    return { ...spot, name }
  })
  return { lines: edgesOf(ring, middle), houses }
}
