import { atLengthOne, type Sketch } from './sketch'

/** What a group says, in three sketches: its middle, its first order, and one of the newer ones. */
export type Shape = { centre: Sketch; first: Sketch; newer: Sketch; n: number }

const mostGrams = 64
const mostMatters = 12
/** The middle goes on moving a little, however many there are. */
const mostInertia = 12
/** The newer one is another from time to time, so that a group that drifts is still met. */
const everySo = 5

const heaviest = <T extends { weight: number }>(entries: [number, T][], most: number) =>
  entries.sort((one, other) => other[1].weight - one[1].weight || one[0] - other[0]).slice(0, most)

/** The weights of one, so many times, and those of another added. */
function summed<T extends { weight: number }>(one: Map<number, T>, inertia: number, other: Map<number, T>) {
  const sum = new Map<number, T>()
  for (const [key, entry] of one) sum.set(key, { ...entry, weight: entry.weight * inertia })
  for (const [key, entry] of other)
    sum.set(key, { ...entry, weight: entry.weight + (sum.get(key)?.weight ?? 0) })
  return [...sum]
}

const mixed = (centre: Sketch, inertia: number, { grams, matters }: Sketch): Sketch => ({
  grams: new Map(atLengthOne(heaviest(summed(centre.grams, inertia, grams), mostGrams))),
  matters: new Map(atLengthOne(heaviest(summed(centre.matters, inertia, matters), mostMatters))),
})

export const shapeOf = (sketch: Sketch): Shape => ({ centre: sketch, first: sketch, newer: sketch, n: 1 })

export const shapeWith = ({ centre, first, newer, n }: Shape, sketch: Sketch): Shape => ({
  centre: mixed(centre, Math.min(n, mostInertia), sketch),
  first,
  newer: n === 1 || n % everySo === 0 ? sketch : newer,
  n: n + 1,
})
