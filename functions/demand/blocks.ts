import type { Sketch } from './sketch'
import type { Where } from './where'

/** However much is stored, this many keys are looked under, and this many groups compared. */
const mostBlocks = 8
export const mostCompared = 8

const placeBlocks = ({ cell, categoryCode }: Where, { matters }: Sketch) => {
  if (!cell) return []
  const around = cell.slice(0, 6)
  const [matter] = matters.keys()
  return [`c${around}${categoryCode}`, ...(matter === undefined ? [] : [`m${around}${matter}`])]
}

/** Under what a text is looked up: where it is, and the marks of its most telling pairs of letters. */
export function blocksOf(sketch: Sketch, where?: Where) {
  const places = where ? placeBlocks(where, sketch) : []
  const pairs = [...sketch.grams]
    .filter(([, { rarity }]) => rarity > 0)
    .map(([mark]) => `g${mark.toString(36)}`)
  return [...places, ...pairs].slice(0, mostBlocks)
}

/** Of the groups found under the keys those found most often, the newest first. */
export function mostMet(found: string[][]) {
  const times = new Map<string, number>()
  for (const id of found.flat()) times.set(id, (times.get(id) ?? 0) + 1)
  return [...times]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? 1 : -1))
    .slice(0, mostCompared)
    .map(([id]) => id)
}
