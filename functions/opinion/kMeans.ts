import type { Chance } from './chance'

const mostRounds = 100

export const squareBetween = (one: number[], other: number[]) =>
  one.reduce((sum, along, axis) => sum + (along - (other[axis] ?? 0)) ** 2, 0)

function nearest(point: number[], centres: number[][]) {
  let best = { group: 0, square: Infinity }
  for (const [group, centre] of centres.entries()) {
    const square = squareBetween(point, centre)
    if (square < best.square) best = { group, square }
  }
  return best
}

/** The first anywhere, each next one the likelier the farther it is from those there are (k-means++). */
function beginnings(points: number[][], count: number, chance: Chance) {
  const centres = [points[Math.floor(chance() * points.length)] ?? []]
  while (centres.length < count) {
    const squares = points.map((point) => nearest(point, centres).square)
    let rest = chance() * squares.reduce((sum, square) => sum + square, 0)
    const at = squares.findIndex((square) => (rest -= square) < 0)
    centres.push(points[at < 0 ? points.length - 1 : at] ?? [])
  }
  return centres
}

function centresOf(points: number[][], groupOf: number[], before: number[][]) {
  return before.map((centre, group) => {
    const members = points.filter((_, person) => groupOf[person] === group)
    if (members.length === 0) return centre
    return centre.map(
      (_, axis) => members.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / members.length,
    )
  })
}

/** Groups around so many centres (Lloyd 1982, begun as Arthur and Vassilvitskii 2007), and how far people stand from them. */
export function kMeans(points: number[][], count: number, chance: Chance) {
  let centres = beginnings(points, count, chance)
  let found = points.map((point) => nearest(point, centres))
  for (let round = 0; round < mostRounds; round++) {
    centres = centresOf(
      points,
      found.map(({ group }) => group),
      centres,
    )
    const next = points.map((point) => nearest(point, centres))
    const isStill = next.every(({ group }, person) => group === found[person]?.group)
    found = next
    if (isStill) break
  }
  return {
    groupOf: found.map(({ group }) => group),
    spread: found.reduce((sum, { square }) => sum + square, 0),
  }
}
