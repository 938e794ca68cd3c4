import { rarityOf } from './rarity'
import { plainSaid, runsOf, type Said } from './said'
import { tidyWord, wholeWords, withoutHouses } from './tidyWord'

/** A pair that many texts have is worth saying only if not every text has it. */
const leastRarity = 0.55
const mostWords = 3
const mostLetters = 8

const pairsOf = (run: string) => [...run].slice(1).map((_, at) => run.slice(at, at + 2))

const runsIn = (said: Said) => {
  const { title, text } = plainSaid(said)
  return [title, text].flatMap((part) => runsOf(withoutHouses(part)))
}

const allPairs = (said: Said) => new Set(runsIn(said).flatMap(pairsOf))

/** The stretches of a run in which each pair is a shared one, cut to whole words. */
function stretches(run: string, isShared: (pair: string) => boolean) {
  const found: string[] = []
  let begun = -1
  for (let at = 0; at < run.length; at++) {
    const goesOn = at + 1 < run.length && isShared(run.slice(at, at + 2))
    if (goesOn && begun < 0) begun = at
    if (!goesOn && begun >= 0) {
      found.push(wholeWords(run, begun, at + 1))
      begun = -1
    }
  }
  return found
}

/** For each text the words that half of the others have too, the longest first: said by whoever may read them all. */
export function commonWords(texts: Said[]): string[][] {
  const counts = new Map<string, number>()
  for (const said of texts) for (const pair of allPairs(said)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  const enough = Math.max(2, Math.ceil(texts.length / 2))
  const isShared = (pair: string) => (counts.get(pair) ?? 0) >= enough && rarityOf(pair) >= leastRarity
  return texts.map((said) => {
    const words = runsIn(said)
      .flatMap((run) => stretches(run, isShared))
      .flatMap((word) => (word.length <= mostLetters ? (tidyWord(word) ?? []) : []))
    return [...new Set(words)].sort((one, other) => other.length - one.length).slice(0, mostWords)
  })
}
