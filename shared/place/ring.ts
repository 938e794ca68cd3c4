import { metresPerDegree } from './distance'

/** [longitude, latitude] as GeoJSON has it. A ring's last point is its first again. */
export type Position = readonly [number, number]
export type Ring = readonly Position[]

type Edge = readonly [Position, Position]

export const isClosed = (ring: Ring) => {
  const [first, last] = [ring[0], ring[ring.length - 1]]
  return ring.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

const edgesOf = (ring: Ring): Edge[] => ring.slice(1).map((end, at) => [ring[at] ?? end, end] as const)

export function contains(ring: Ring, [east, north]: Position) {
  // A ray to the east: crossed an odd number of times by the ring, it began inside.
  const isCrossed = ([[x1, y1], [x2, y2]]: Edge) =>
    y1 > north !== y2 > north && east < x1 + ((north - y1) / (y2 - y1)) * (x2 - x1)
  return edgesOf(ring).filter(isCrossed).length % 2 === 1
}

/** Metres from a point to the nearest of the ring: the earth taken as flat there. */
export function metresToRing(ring: Ring, [east, north]: Position) {
  const width = metresPerDegree * Math.cos((north * Math.PI) / 180)
  const flat = ([x, y]: Position) => [(x - east) * width, (y - north) * metresPerDegree] as const
  return Math.min(...edgesOf(ring).map(([from, to]) => metresToLine(flat(from), flat(to))))
}

/** From [0, 0] to the line between two points. */
function metresToLine([x1, y1]: Position, [x2, y2]: Position) {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length))
  return Math.hypot(x1 + along * dx, y1 + along * dy)
}

const side = ([ax, ay]: Position, [bx, by]: Position, [px, py]: Position) =>
  Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax))

const cross = ([a, b]: Edge, [c, d]: Edge) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0

/** Whether the ring runs through itself, as a figure of eight does. */
export function crossesItself(ring: Ring) {
  const edges = edgesOf(ring)
  return edges.some((edge, at) => edges.slice(at + 1).some((other) => cross(edge, other)))
}

const between = ([x1, y1]: Position, [x2, y2]: Position, share: number): Position => [
  x1 + (x2 - x1) * share,
  y1 + (y2 - y1) * share,
]

/** Along the edges, and the middle of the whole: a point of each way in which two rings can lie over one another. */
function pointsOf(ring: Ring): Position[] {
  const corners = ring.slice(1)
  const sum = corners.reduce<Position>(([x, y], [east, north]) => [x + east, y + north], [0, 0])
  const middle: Position = [sum[0] / corners.length, sum[1] / corners.length]
  const along = edgesOf(ring).flatMap(([from, to]) => [0.25, 0.5, 0.75, 1].map((s) => between(from, to, s)))
  return contains(ring, middle) ? [...along, middle] : along
}

const rangeOf = (values: number[]) => [Math.min(...values), Math.max(...values)] as const

function boxesMeet(one: Ring, other: Ring) {
  return ([0, 1] as const).every((axis) => {
    const [low, high] = rangeOf(one.map((position) => position[axis]))
    const [otherLow, otherHigh] = rangeOf(other.map((position) => position[axis]))
    return low < otherHigh && otherLow < high
  })
}

/** Neighbours drawn by hand do not meet to the inch: less than this is no overlap. */
const tolerance = 3

export function overlap(one: Ring, other: Ring) {
  const reaches = (ring: Ring, into: Ring) =>
    pointsOf(ring).some((point) => contains(into, point) && metresToRing(into, point) > tolerance)
  return boxesMeet(one, other) && (reaches(one, other) || reaches(other, one))
}
