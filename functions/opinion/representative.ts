import { leastInGroup } from '../../shared/opinion/groups'
import type { Counts } from '../../shared/opinion/opinion'
import { answersIn, expected, without, type Side } from './tally'

/** One-sided, nine in ten. */
const significant = 1.2816

/** Whether more than half of the group answers so, by more than chance. */
function moreThanHalf(counts: Counts, side: Side) {
  const number = answersIn(counts) + 1
  return 2 * Math.sqrt(number) * ((counts[side] + 1) / number - 0.5)
}

/** Whether the group answers so more often than all others, by more than chance. */
function moreThanOthers(counts: Counts, others: Counts, side: Side) {
  const [inside, outside] = [answersIn(counts) + 1, answersIn(others) + 1]
  const [first, second] = [counts[side] + 1, others[side] + 1]
  const both = (first + second) / (inside + outside)
  if (both === 1) return 0
  return (first / inside - second / outside) / Math.sqrt(both * (1 - both) * (1 / inside + 1 / outside))
}

/** Which opinion, by its place, tells the group from the others; and how well. */
export type Telling = { opinion: number; weight: number }

/**
 * What tells a group from the others: representativeness R = P(group) ÷ P(others) of Polis (Small, Bjorkegren,
 * Erkkilä, Shaw and Megill 2021, “Polis: Scaling deliberation by mapping high dimensional opinion spaces”), with both
 * tests of its published source, the best first by the product of all four.
 */
export function representative(group: Counts[], all: Counts[], side: Side): Telling[] {
  return group
    .flatMap((counts, opinion) => {
      // Of a few who answered, each would show.
      if (answersIn(counts) < leastInGroup) return []
      const others = without(all[opinion] ?? counts, counts)
      const [half, more] = [moreThanHalf(counts, side), moreThanOthers(counts, others, side)]
      if (half < significant || more < significant) return []
      const ratio = expected(counts, side) / expected(others, side)
      return { opinion, weight: ratio * more * expected(counts, side) * half }
    })
    .sort((one, other) => other.weight - one.weight)
}
