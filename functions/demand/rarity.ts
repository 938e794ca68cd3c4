import { pairsSeen } from './pairsSeen'

const levels = pairsSeen.length

function read() {
  const rarities = new Map<string, number>()
  pairsSeen.forEach((lines, level) => {
    for (const [first = '', ...others] of lines.flatMap((line) => line.split(' ')))
      for (const other of others) rarities.set(first + other, (level + 0.5) / levels)
  })
  return rarities
}

const known = read()

/** How rare a pair of letters is in what residents write: 0 for what stands everywhere, 1 for what stands nowhere. */
export const rarityOf = (pair: string) => known.get(pair) ?? 1
