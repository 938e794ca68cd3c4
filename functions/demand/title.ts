import ngeohash from 'ngeohash'
import { metresBetween, type Point } from '../../shared/place/distance'
import type { Street } from '../../shared/street/street'
import { categoryName, communityName } from '../street/labels'
import type { Part } from './area'
import type { Group } from './group'
import { matters, type Matter } from './matters'
import { placesOf } from './point'

const mostMatters = 2
/** What is spoken of much less than the first is no matter of all of them. */
const muchLess = 0.6
/** From here on a category is what they are about. */
const isMostly = 0.6
/** So many communities are named; of more it is said how many. */
const mostNamed = 2
/** Metres to a building by whose name people call the place. */
const callingDistance = 150

const byCount = (counts: Record<string, number>) =>
  Object.entries(counts).sort((one, other) => other[1] - one[1])

/** Words of the list that stand for what its orders speak of: no order is read for it. */
function mattersOf({ shape }: Group): Matter[] {
  const spoken = [...shape.centre.matters].sort((one, other) => other[1].weight - one[1].weight)
  const least = (spoken[0]?.[1].weight ?? 0) * muchLess
  return spoken
    .filter(([, { weight }]) => weight >= least)
    .slice(0, mostMatters)
    .flatMap(([place]) => matters[place] ?? [])
}

/** Under what most of it was reported; what it speaks of besides, or instead. */
export function matterOf(group: Group, street: Street) {
  const [[code, most] = ['', 0]] = byCount(group.tally.categories)
  const named = categoryName(street, code)
  const spoken = mattersOf(group)
  const [first] = spoken
  if (!first) return named
  if (most < group.tally.n * isMostly) return spoken.map(({ name }) => name).join('、')
  const isSaid = first.words.some((word) => named.includes(word))
  return isSaid ? named : `${named}（${first.name}）`
}

/** 灯塔新村 of 灯塔新村12号楼. */
const withoutNumber = (name: string) =>
  name.replace(/[0-9〇一二三四五六七八九十]+(?:号|幢|栋|座|弄|单元).*$/, '')

/** The building by whose name people call this place. */
function buildingAt({ buildings }: Street, point: Point) {
  const far = buildings.map((building) => ({ name: building.name, metres: metresBetween(point, building) }))
  const [first] = far
  const nearest = first && far.reduce((one, other) => (other.metres < one.metres ? other : one), first)
  return nearest && nearest.metres <= callingDistance ? nearest.name : ''
}

/** The spot where all of it lies, as people call it. */
function spotOf({ n, points }: Part, street: Street) {
  const [top] = placesOf(points).sort((one, other) => other.n - one.n)
  if (!top?.cell || top.n < n) return ''
  const name = withoutNumber(buildingAt(street, ngeohash.decode(top.cell)))
  return name.length > 1 ? `${name}一带` : ''
}

function areaOf({ n, communities }: Part, street: Street) {
  const all = byCount(communities)
  const [[top, most] = ['', 0]] = all
  if (all.length === 1) return communityName(street, top)
  if (most * 2 > n) return `${communityName(street, top)}等 ${all.length} 个社区`
  if (all.length > mostNamed) return `${all.length} 个社区`
  return all.map(([code]) => communityName(street, code)).join('、')
}

/** 凤凰小区一带：施工噪音和扬尘. */
export function titleOf(group: Group, part: Part, street: Street) {
  const place = spotOf(part, street) || areaOf(part, street)
  return [place, matterOf(group, street)].filter(Boolean).join('：')
}
