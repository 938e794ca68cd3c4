import { counted, type Counted } from './counted'
import type { Fact } from './fact'

/** How often each thing was counted, by `letters:split@on`; what comes to nothing is not there. */
export type Counts = ReadonlyMap<string, number>

const lettersOf = (name: Counted) => counted[name][0]

const countKey = ({ name, split, on }: Pick<Fact, 'name' | 'split' | 'on'>) =>
  `${lettersOf(name)}${split && `:${split}`}${on === undefined ? '' : `@${on.toString(36)}`}`

function add(sum: Map<string, number>, key: string, n: number) {
  const now = (sum.get(key) ?? 0) + n
  if (now === 0) sum.delete(key)
  else sum.set(key, now)
}

/** The counts with these facts added. */
export function withFacts(counts: Counts, facts: Iterable<Fact>): Counts {
  const sum = new Map(counts)
  for (const fact of facts) add(sum, countKey(fact), fact.n)
  return sum
}

export function sumOf(all: readonly Counts[]): Counts {
  const sum = new Map<string, number>()
  for (const counts of all) for (const [key, n] of counts) add(sum, key, n)
  return sum
}

/** About eight bytes for each thing, in an order of its own: equal counts are equal texts. */
export const packCounts = (counts: Counts) =>
  [...counts]
    .map(([key, n]) => `${key}=${n.toString(36)}`)
    .sort()
    .join(' ')

export function unpackCounts(packed: string): Counts {
  const pairs = packed.split(' ').filter(Boolean)
  return new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=')
      return [pair.slice(0, at), parseInt(pair.slice(at + 1), 36)]
    }),
  )
}
