import type { Category } from './category'

const pairsOf = (text: string) => {
  const letters = [...text.replace(/[\s\p{P}]/gu, '')]
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))
}

/** How well what was typed fits: whole search words count by their length, single pairs of letters a little. */
export function fitOf(category: Category, typed: string) {
  const names = [category.name, ...category.searchWords]
  const whole = names.filter((name) => typed.includes(name)).map((name) => [...name].length ** 2)
  const pairs = pairsOf(typed)
  const shared = names.map((name) => [...pairsOf(name)].filter((pair) => pairs.has(pair)).length)
  return whole.reduce((sum, points) => sum + points, 0) * 2 + Math.max(0, ...shared)
}

/** The categories that what a resident typed may mean, best first; none when nothing fits. */
export const suggestCategories = (categories: Category[], typed: string, most = 3) =>
  categories
    .map((category) => ({ category, fit: fitOf(category, typed) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .slice(0, most)
    .map(({ category }) => category)

/** For the search box: a name, a group or an everyday word that contains, or is contained in, what is typed. */
export const searchCategories = (categories: Category[], typed: string) => {
  const sought = typed.trim()
  if (!sought) return categories
  const holds = (name: string) => name.includes(sought) || sought.includes(name)
  const found = categories.filter(({ name, group, searchWords }) => [name, group, ...searchWords].some(holds))
  return found.length > 0 ? found : suggestCategories(categories, sought, 8)
}
