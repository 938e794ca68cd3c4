import { matters } from './matters'
import { rarityOf } from './rarity'
import { plainSaid, runsOf, type Said } from './said'

/** One pair or triple of letters: how much it weighs in this text, and how rare it is (0 for triples: pairs say it). */
export type Gram = { weight: number; rarity: number }

/**
 * What a text is about, without its words: the most telling pairs and triples of letters under their marks, and the
 * matters 事由 it speaks of, by their place in the list.
 */
export type Sketch = { grams: Map<number, Gram>; matters: Map<number, { weight: number }> }

/** A number for a few letters that says nothing of them to whoever has not the key. */
export type Mark = (letters: string) => number

const mostGrams = 64
const mostMatters = 12
const titleWeight = 4
/** Whoever is asked about says 我们小区 and 希望领导: it tells nothing apart. */
const leastRarity = 0.25
/** A triple says little that its pairs have not said. */
const tripleWorth = 0.6

const gramsIn = (run: string) =>
  [...run].flatMap((_, at) =>
    [run.slice(at, at + 2), run.slice(at, at + 3)].filter((gram, more) => gram.length === more + 2),
  )

function countGrams({ title, text }: Said) {
  const counts = new Map<string, number>()
  const add = (part: string, weight: number) => {
    for (const gram of runsOf(part).flatMap(gramsIn)) counts.set(gram, (counts.get(gram) ?? 0) + weight)
  }
  add(title, titleWeight)
  add(text, 1)
  return counts
}

const rarityOfGram = (gram: string) =>
  gram.length === 2
    ? rarityOf(gram)
    : tripleWorth * Math.min(rarityOf(gram.slice(0, 2)), rarityOf(gram.slice(1)))

type Weighed = { gram: string; weight: number; rarity: number }

/** The most telling first. */
export function telling(said: Said): Weighed[] {
  return [...countGrams(plainSaid(said))]
    .map(([gram, count]) => ({ gram, count, rarity: rarityOfGram(gram) }))
    .filter(({ rarity }) => rarity >= leastRarity)
    .map(({ gram, count, rarity }) => ({ gram, rarity, weight: rarity ** 2 * (1 + Math.log(count)) }))
    .sort((one, other) => other.weight - one.weight || (one.gram < other.gram ? -1 : 1))
    .slice(0, mostGrams)
}

const timesIn = (text: string, word: string) => text.split(word).length - 1

/** The matters of the list that a text speaks of, the one that weighs most first. */
export function mattersIn(said: Said) {
  const { title, text } = plainSaid(said)
  return matters
    .map(({ words, weight }, place) => {
      const inTitle = words.some((word) => title.includes(word)) ? 2 : 0
      const inText = words.reduce((sum, word) => sum + timesIn(text, word), 0)
      return { place, weight: weight * (inTitle + Math.min(2, Math.log2(1 + inText))) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostMatters)
}

/** Of length one, so that long and short texts compare. */
export function atLengthOne<T extends { weight: number }>(entries: [number, T][]) {
  const length = Math.sqrt(entries.reduce((sum, [, { weight }]) => sum + weight * weight, 0)) || 1
  return entries.map(([key, entry]): [number, T] => [key, { ...entry, weight: entry.weight / length }])
}

export function sketchOf(said: Said, mark: Mark): Sketch {
  const grams = telling(said).map(({ gram, weight, rarity }): [number, Gram] => [
    mark(gram),
    { weight, rarity: gram.length === 2 ? rarity : 0 },
  ])
  const spoken = mattersIn(said).map(({ place, weight }): [number, { weight: number }] => [place, { weight }])
  return {
    grams: new Map(atLengthOne(grams)),
    matters: new Map(atLengthOne(spoken)),
  }
}
