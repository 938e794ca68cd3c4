import type { Counts } from '../../shared/opinion/opinion'
import { answersIn, expected, type Side } from './tally'

export type Differing = { opinion: number; side: Side }

/** With fewer answers it would show who. */
const leastAnswersToIt = 5

/** The answer that fewer gave; none where as many gave the one as the other. */
function fewer({ agree, disagree }: Counts): Side | undefined {
  if (agree === disagree) return undefined
  return agree < disagree ? 'agree' : 'disagree'
}

/**
 * 少数人的看法, whatever the groups: first what each smaller group says against all the others, so that none is
 * outnumbered into silence; then what most of the rest differ on.
 */
export function minorities(all: Counts[], groups: Counts[][]): Differing[] {
  const differing = all
    .flatMap((counts, opinion) => {
      const side = fewer(counts)
      const isKept = side && counts[side] > 0 && answersIn(counts) >= leastAnswersToIt
      return isKept ? { opinion, side, weight: expected(counts, side) } : []
    })
    .sort((one, other) => other.weight - one.weight)
  const held = groups.slice(1).flatMap((group) => {
    const theirs = differing
      .map((one) => ({
        ...one,
        in: expected(group[one.opinion] ?? { agree: 0, disagree: 0, pass: 0 }, one.side),
      }))
      .filter((one) => one.in > 0.5)
      .sort((one, other) => other.in - one.in)
    return theirs.slice(0, 1)
  })
  const ordered = [...held, ...differing]
  return ordered
    .filter((one, at) => ordered.findIndex(({ opinion }) => opinion === one.opinion) === at)
    .map(({ opinion, side }) => ({ opinion, side }))
}
