import { contains } from '../../../shared/place/ring'
import { communityOf } from '../../../shared/place/codes'
import { covers } from '../../../shared/actor'
import type { Catalogue } from '../../../shared/street/operations'
import { middleAt } from './geohash'
import type { HeatCell, HeatPlan } from './heatOf'

type Places = Pick<Catalogue, 'grids' | 'communities'>

/** A part of the place that is looked at: a community 社区 of a street, a grid 网格 of a community. */
type Area = { id: string; name: string }

const streetDigits = 9
/** Those that the server counts by. */
const lettersOfCell = 7

/** In which part of the place a point lies; nothing beyond it. */
export function areaOf(
  [east, north]: readonly [number, number],
  node: string,
  places: Places,
): Area | undefined {
  const grid = places.grids.find(({ id, ring }) => covers(node, id) && contains(ring, [east, north]))
  if (!grid || node.length > streetDigits) return grid
  const community = places.communities.find(({ id }) => id === communityOf(grid.id))
  return community && { id: community.id, name: community.name.replace(/社区$/, '') }
}

export type AreaCell = HeatCell & {
  /** Beyond the place. */
  isOff: boolean
  /** Another part begins at this side. */
  isWest: boolean
  isNorth: boolean
}

export type Label = { id: string; name: string; left: number; top: number }

const letterPx = 13
const planPx = 300
const mostCellPx = 48

type Box = { x: number; y: number; halfWide: number; halfHigh: number }

const meet = (one: Box, other: Box) =>
  Math.abs(one.x - other.x) < one.halfWide + other.halfWide &&
  Math.abs(one.y - other.y) < one.halfHigh + other.halfHigh

const meanOf = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
const within = (at: number, half: number, end: number) =>
  Math.min(Math.max(at, half), Math.max(half, end - half))

/** How far from the middle of its part a name may stand, in heights of its letters. */
const aside = [0, -1, 1, -2, 2]

type Point = { x: number; y: number }
type Plan = { width: number; height: number }
type Part = { name: string; spots: Point[] }

/** Where a name stands free of those that stand already; nowhere if there is no room. */
function freeFor({ name, spots }: Part, { width, height }: Plan, taken: Box[]) {
  const cellPx = Math.min(mostCellPx, planPx / width)
  const halfWide = (name.length * letterPx) / cellPx / 2
  const halfHigh = (letterPx * 1.3) / cellPx / 2
  const x = within(meanOf(spots.map((spot) => spot.x)), halfWide, width)
  const middle = meanOf(spots.map((spot) => spot.y))
  return aside
    .map((by): Box => ({ x, y: within(middle + by * halfHigh * 2, halfHigh, height), halfWide, halfHigh }))
    .find((box) => !taken.some((other) => meet(box, other)))
}

function labelsOf(cells: { at: number; area: Area | undefined }[], plan: Plan): Label[] {
  const parts = new Map<string, Part>()
  for (const { at, area } of cells) {
    if (!area) continue
    const spot = { x: (at % plan.width) + 0.5, y: Math.floor(at / plan.width) + 0.5 }
    const spots = parts.get(area.id)?.spots ?? []
    parts.set(area.id, { name: area.name, spots: [...spots, spot] })
  }
  const taken: Box[] = []
  // The largest first: where there is no room, a part is missed of which little is seen.
  return [...parts]
    .sort(([, one], [, other]) => other.spots.length - one.spots.length)
    .flatMap(([id, part]) => {
      const box = freeFor(part, plan, taken)
      if (!box) return []
      taken.push(box)
      return [{ id, name: part.name, left: (box.x / plan.width) * 100, top: (box.y / plan.height) * 100 }]
    })
}

/** The plan with the borders between its parts, and what they are called. */
export function areasOn({ width, shown }: HeatPlan, node: string, places: Places) {
  const areas = shown.map(({ column, row }) => {
    const { longitude, latitude } = middleAt({ column, row }, lettersOfCell)
    return areaOf([longitude, latitude], node, places)
  })
  const isOther = (at: number, beside: number) => areas[at]?.id !== areas[beside]?.id
  const cells = shown.map((cell, at): AreaCell => ({
    ...cell,
    isOff: !areas[at] && !cell.spot,
    isWest: at % width > 0 && isOther(at, at - 1),
    isNorth: at >= width && isOther(at, at - width),
  }))
  const plan = { width, height: shown.length / width }
  return {
    cells,
    labels: labelsOf(
      shown.map((_, at) => ({ at, area: areas[at] })),
      plan,
    ),
  }
}
