import type { Category } from './category'

const pairsOf = (text: string) => {
  const letters = [...text.replace(/[\s\p{P}]/gu, '')]
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))
}

const namesOf = ({ name, searchWords }: Category) => [name, ...searchWords]

// One catalogue is asked again and again: at every letter typed, for every row moved.
const counted = new WeakMap<Category[], Map<string, number>>()

/** How many categories know each pair of letters: a pair that many share tells little. */
function sharing(categories: Category[]) {
  const known = counted.get(categories)
  if (known) return known
  const counts = new Map<string, number>()
  for (const category of categories) {
    const pairs = new Set(namesOf(category).flatMap((name) => [...pairsOf(name)]))
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  counted.set(categories, counts)
  return counts
}

type Typed = { text: string; pairs: Set<string>; shared: Map<string, number> }

/** Whole words count by their length squared; single pairs of letters by how few categories know them. */
function fitOf(category: Category, { text, pairs, shared }: Typed) {
  const names = namesOf(category)
  const whole = names.filter((name) => text.includes(name)).map((name) => [...name].length ** 2)
  const telling = (name: string) =>
    [...pairsOf(name)]
      .filter((pair) => pairs.has(pair))
      .reduce((sum, pair) => sum + 1 / (shared.get(pair) ?? 1), 0)
  return whole.reduce((sum, points) => sum + points, 0) * 2 + Math.max(0, ...names.map(telling))
}

/** The categories that what a resident typed may mean, best first; none when nothing fits. */
export function suggestCategories(categories: Category[], text: string, most = 3) {
  const typed = { text, pairs: pairsOf(text), shared: sharing(categories) }
  return categories
    .map((category) => ({ category, fit: fitOf(category, typed) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .slice(0, most)
    .map(({ category }) => category)
}

/** For the search box: a name, a group or an everyday word that contains, or is contained in, what is typed. */
export const searchCategories = (categories: Category[], typed: string) => {
  const sought = typed.trim()
  if (!sought) return categories
  const holds = (name: string) => name.includes(sought) || sought.includes(name)
  const found = categories.filter((category) => [category.group, ...namesOf(category)].some(holds))
  return found.length > 0 ? found : suggestCategories(categories, sought, 8)
}
