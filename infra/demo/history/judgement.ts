import { one, weighted, type Chance } from './choose'
import { inPassing } from './texts/inPassing'

/** 销单: with a reason wherever it is not simply solved. */
export function ending(chance: Chance) {
  const verdict = weighted({ solved: 91, partly: 6, notSolvable: 3 }, chance)
  if (verdict === 'partly') return { verdict, note: one(inPassing.partly, chance) }
  if (verdict === 'notSolvable') return { verdict, note: one(inPassing.unsolvable, chance) }
  const note = one(inPassing.checked, chance)
  return { verdict, ...(note && { note }) }
}

/** 评价. */
export function opinion(chance: Chance) {
  const solved = weighted({ solved: 82, partly: 12, not: 6 }, chance)
  const satisfied =
    solved === 'solved'
      ? weighted({ satisfied: 82, basically: 16, not: 2 }, chance)
      : weighted({ satisfied: 10, basically: 50, not: 40 }, chance)
  const says = chance() < 0.3 && one(satisfied === 'satisfied' ? inPassing.praised : inPassing.blamed, chance)
  return { contacted: chance() < 0.88, solved, satisfied, ...(says && { words: says }) }
}
