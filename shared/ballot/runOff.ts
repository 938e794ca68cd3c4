import type { Choice } from './rule'

type Ranked = { choice: Choice; area: number }

/** How many ballots stand with each option, and which fall out after it. */
export type Round = { standing: { option: string; number: number }[]; out: string[] }

const firstStanding = (choice: Choice, options: string[]) => choice.find((option) => options.includes(option))

/**
 * 排顺序 by instant run-off: who has more than half of the ballots that still say something wins; until then the
 * weakest falls out and its ballots go to the next choice. Those level at the end of the field fall out together; if
 * nobody would be left, it is a tie, and no lot is drawn.
 */
export function runOff<B extends Ranked>(ballots: B[], all: string[]) {
  const rounds: Round[] = []
  let options = all
  const standing = (option: string) =>
    ballots.filter(({ choice }) => firstStanding(choice, options) === option)
  while (options.length > 0) {
    const counts = options.map((option) => ({ option, number: standing(option).length }))
    const total = counts.reduce((sum, { number }) => sum + number, 0)
    const winner = counts.find(({ number }) => number * 2 > total)
    if (winner) return { rounds: [...rounds, { standing: counts, out: [] }], winner: winner.option, standing }
    const fewest = Math.min(...counts.map(({ number }) => number))
    const out = counts.filter(({ number }) => number === fewest).map(({ option }) => option)
    rounds.push({ standing: counts, out })
    if (out.length === options.length) break
    options = options.filter((option) => !out.includes(option))
  }
  return { rounds, winner: undefined, standing }
}
