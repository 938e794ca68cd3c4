import { chanceFrom, type Chance } from './chance'
import { positions, type Said } from './components'
import { kMeans } from './kMeans'
import { silhouette } from './silhouette'

/** Below these it would be dishonest to draw groups: one person's mind would show. */
export const leastPeople = 20
export const leastOpinions = 7
/** Who answered fewer opinions belongs to no group. */
export const leastAnswers = 5

const mostGroups = 5
const tries = 8
/** Below this, people stand about as near to another group as to their own. */
const leastSilhouette = 0.25

export type Groups =
  | { is: 'tooFew' }
  | { is: 'noGroups' }
  | {
      is: 'groups'
      /** The group of each person, from 0; nothing for who answered too little. */
      groupOf: (number | undefined)[]
      /** Where each of those stands, along the two strongest directions. */
      points: ([x: number, y: number] | undefined)[]
      silhouette: number
    }

/** The best of several beginnings: k-means finds a near optimum, not the nearest. */
function divide(points: number[][], count: number, chance: Chance) {
  const found = Array.from({ length: tries }, () => kMeans(points, count, chance))
  return found.reduce((best, one) => (one.spread < best.spread ? one : best)).groupOf
}

/** Largest first, so that the same groups have the same numbers. */
function bySize(groupOf: number[]) {
  const sizes = new Map<number, number>()
  for (const group of groupOf) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const order = [...sizes].sort(([, one], [, other]) => other - one).map(([group]) => group)
  return groupOf.map((group) => order.indexOf(group))
}

function bestDivision(points: number[][], chance: Chance) {
  const divisions = Array.from({ length: mostGroups - 1 }, (_, at) => {
    const groupOf = divide(points, at + 2, chance)
    return { groupOf, silhouette: silhouette({ points, groupOf }, chance) }
  })
  return divisions.reduce((best, one) => (one.silhouette > best.silhouette ? one : best))
}

/**
 * 意见群: who thinks alike, from their stances alone, in the manner of Polis (Small et al. 2021): directions by
 * principal components, two to five groups by k-means, as many as the silhouette finds best. Too few answers, or
 * answers that hang together no more than by chance, are said so and not drawn.
 */
export function groupsIn(said: Said): Groups {
  const answered = said.map((row) => row.filter((stance) => stance !== undefined).length >= leastAnswers)
  const counted = said.filter((_, person) => answered[person])
  if (counted.length < leastPeople || (said[0]?.length ?? 0) < leastOpinions) return { is: 'tooFew' }

  const chance = chanceFrom(1)
  const points = positions(counted, chance)
  if (points[0]?.length === 0) return { is: 'noGroups' }
  const { groupOf, silhouette } = bestDivision(points, chance)
  if (silhouette < leastSilhouette) return { is: 'noGroups' }

  const named = bySize(groupOf)
  const place = answered.map((is, person) =>
    is ? answered.slice(0, person).filter(Boolean).length : undefined,
  )
  return {
    is: 'groups',
    groupOf: place.map((at) => (at === undefined ? undefined : named[at])),
    points: place.map((at) => (at === undefined ? undefined : [points[at]?.[0] ?? 0, points[at]?.[1] ?? 0])),
    silhouette,
  }
}
