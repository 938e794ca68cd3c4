import { pairsSeen } from './pairsSeen'

const levels = pairsSeen.length

function read() {
  const rarities = new Map<string, number>()
  pairsSeen.forEach((lines, level) => {
    for (const line of lines)
      for (let at = 0; at < line.length; at += 2) rarities.set(line.slice(at, at + 2), (level + 0.5) / levels)
  })
  return rarities
}

const known = read()

/** How rare a pair of letters is in what residents write: 0 for what stands everywhere, 1 for what stands nowhere. */
export const rarityOf = (pair: string) => known.get(pair) ?? 1
