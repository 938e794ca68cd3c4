const pairsOf = (text: string) => {
  const letters = [...text.replace(/[\s\p{P}]/gu, '')]
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`))
}

/** How much of the shorter text stands in the other, in pairs of letters: 0 to 1. */
export function likeness(one: string, other: string) {
  const [first, second] = [pairsOf(one), pairsOf(other)]
  const least = Math.min(first.size, second.size)
  if (least === 0) return 0
  const shared = [...first].filter((pair) => second.has(pair)).length
  return shared / least
}
