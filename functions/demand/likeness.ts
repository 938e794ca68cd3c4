import type { Sketch } from './sketch'

export type Evidence = {
  /** How much of the wording is the same, 0 to 1. */
  wording: number
  /** How much of what they speak of is the same, 0 to 1. */
  matter: number
  /** How many rare pairs of letters both have, as the names of places and firms: 0 and up. */
  rare: number
}

export function evidenceOf(one: Sketch, other: Sketch): Evidence {
  let wording = 0
  let rare = 0
  for (const [mark, { weight, rarity }] of one.grams) {
    const there = other.grams.get(mark)
    if (!there) continue
    wording += weight * there.weight
    rare += rarity ** 3
  }
  let matter = 0
  for (const [place, { weight }] of one.matters) matter += weight * (other.matters.get(place)?.weight ?? 0)
  return { wording, matter, rare }
}

/**
 * How much the words alone speak for one matter: above 0 more for it than against. The weights were found by logistic
 * regression on the first half of the labelled pairs in test/demand.
 */
export const likenessOf = ({ wording, matter, rare }: Evidence) =>
  -7.2 + 1.6 * Math.sqrt(wording) + 2.8 * matter + 2.7 * Math.log1p(rare)
