import type { Chance } from './chance'

export type Direction = { value: number; vector: number[] }

const mostRounds = 200
/** By so little the strengths may still change when they are taken as found. */
const still = 1e-6

type Row = ArrayLike<number>

function dot(one: Row, other: Row) {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

const times = (matrix: readonly Row[], vector: Row) => matrix.map((row) => dot(row, vector))

/** Each without what lies along those before it, and of length one; its length before is its strength (Gram, Schmidt). */
function upright(vectors: number[][]): Direction[] {
  const found: Direction[] = []
  for (const vector of vectors) {
    let rest = vector
    for (const { vector: before } of found) {
      const along = dot(rest, before)
      rest = rest.map((value, at) => value - along * (before[at] ?? 0))
    }
    const value = Math.hypot(...rest)
    found.push({ value, vector: rest.map((part) => part / Math.max(value, Number.EPSILON)) })
  }
  return found
}

/**
 * The strongest directions of a covariance with their variances, by orthogonal iteration (Golub and Van Loan, Matrix
 * Computations, 8.2.4): four of two hundred are asked for, and a library for all of them would be a quarter of what is
 * loaded at a cold start.
 */
export function strongest(covariance: readonly Row[], count: number, chance: Chance): Direction[] {
  const size = covariance.length
  const asked = Math.min(size, count + 2)
  let found = upright(Array.from({ length: asked }, () => Array.from({ length: size }, () => chance() - 0.5)))
  for (let round = 0; round < mostRounds; round++) {
    const next = upright(found.map(({ vector }) => times(covariance, vector)))
    const isStill = next
      .slice(0, count)
      .every(({ value }, at) => Math.abs(value - (found[at]?.value ?? 0)) <= still * value)
    found = next
    if (isStill) break
  }
  return found.slice(0, count)
}
