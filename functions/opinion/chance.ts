export type Chance = () => number

/**
 * Numbers from 0 to 1 that follow from the seed (mulberry32, Tommy Ettinger, public domain): who looks at the groups
 * twice sees the same groups.
 */
export function chanceFrom(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Fisher and Yates. */
export function shuffled<T>(things: readonly T[], chance: Chance): T[] {
  const all = [...things]
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1))
    const kept = all[last] as T
    all[last] = all[other] as T
    all[other] = kept
  }
  return all
}
