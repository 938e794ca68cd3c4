import { chanceFrom } from '../../../functions/opinion/chance'

export type Chance = () => number

/** A generator of its own for each story: changing one leaves the others as they are. */
export const chanceOf = (name: string): Chance =>
  chanceFrom(
    [...name].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619), 2_166_136_261),
  )

export function one<T>(of: readonly T[], chance: Chance): T {
  const chosen = of[Math.floor(chance() * of.length)]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}

/** By weight: the more often, the larger the number. */
export function weighted<T extends string>(weights: Record<T, number>, chance: Chance): T {
  // Object.entries forgets which names its keys are.
  const entries = Object.entries(weights) as [T, number][]
  let left = chance() * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [name, weight] of entries) {
    left -= weight
    if (left < 0) return name
  }
  throw new Error('nothing to choose from')
}

export const shuffled = <T>(of: readonly T[], chance: Chance) =>
  of
    .map((thing) => ({ thing, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing)
