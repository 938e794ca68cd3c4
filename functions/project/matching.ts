import { communityOf } from '../../shared/place/codes'
import type { Need, Resource } from './need'

/** Letters that say nothing by themselves. */
const empty = /[^\u4e00-\u9fa5A-Za-z0-9]|[的了要有和在是能个一]/

/** The longest runs of two letters and more that both texts have, in the order of the first. */
function alikeIn(text: string, other: string) {
  const runs: string[] = []
  for (let from = 0; from < text.length;) {
    let to = from
    while (to < text.length && !empty.test(text.charAt(to)) && other.includes(text.slice(from, to + 1))) to++
    if (to - from > 1) runs.push(text.slice(from, to))
    from = Math.max(to, from + 1)
  }
  const isPart = (run: string) => runs.some((one) => one !== run && one.includes(run))
  return [...new Set(runs)].filter((run) => !isPart(run))
}

type Wanted = Pick<Need, 'title' | 'words' | 'kind' | 'place'>

/** Of the same kind, in the same place, in the same words: each says so, and the sum of it is the rank. */
export function fitOf(need: Wanted, resource: Resource) {
  const alike = alikeIn(`${resource.title} ${resource.amount}`, `${need.title} ${need.words}`).slice(0, 4)
  const isSameKind = need.kind === resource.kind
  const isSamePlace = communityOf(need.place) === communityOf(resource.place)
  return { isSameKind, isSamePlace, alike, rank: (isSameKind ? 3 : 0) + (isSamePlace ? 1 : 0) + alike.length }
}

const mostShown = 10

/** The best first; what only lies in the same place is no match. */
export const ranked = (need: Wanted, resources: Resource[]) =>
  resources
    .map((resource) => ({ resource, ...fitOf(need, resource) }))
    .filter(({ isSameKind, alike }) => isSameKind || alike.length > 0)
    .sort((one, other) => other.rank - one.rank)
    .slice(0, mostShown)
