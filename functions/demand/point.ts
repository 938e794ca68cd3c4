import { isOneSpot, nearnessOf } from './where'

/** Which order was closed here, and when. */
export type Ending = { orderId: string; at: number }

/** A place at which a matter was reported: when each time, and when each time it was closed. Seconds since 1970. */
export type Point = {
  cell: string
  gridId: string
  n: number
  begun: number[]
  closed: number[]
  /** Of the last closings the orders. */
  endings?: Ending[]
}

/** Of one place the newest of each are kept; of one group the places with most orders. */
const mostTimes = 12
const mostEndings = 4
const mostPoints = 8

const timesWith = (times: number[], more: number[]) =>
  [...new Set([...times, ...more])].sort((one, other) => one - other).slice(-mostTimes)

const isSame = (one: Ending, other: Ending) => one.at === other.at && one.orderId === other.orderId

function endingsWith({ endings = [] }: Point, { endings: more = [] }: Point) {
  const all = [...endings, ...more.filter((ending) => !endings.some((known) => isSame(known, ending)))]
  return all.length > 0 ? { endings: all.sort((one, other) => one.at - other.at).slice(-mostEndings) } : {}
}

/** How often it was reported again after a closing; several who report it meanwhile make one time. */
export function returnsOf({ begun, closed }: Point, until = Infinity) {
  const events = [
    ...begun.map((at) => ({ at, isEnd: false })),
    ...closed.map((at) => ({ at, isEnd: true })),
  ].sort((one, other) => one.at - other.at)
  let [returns, isClosed] = [0, false]
  for (const { at, isEnd } of events) {
    if (at > until) break
    if (!isEnd && isClosed) returns += 1
    isClosed = isEnd
  }
  return returns
}

type Place = Pick<Point, 'cell' | 'gridId'>

/** One spot, or of the same grid where no point is known. */
const isSamePlace = (point: Place, { cell, gridId }: Place) =>
  cell ? point.cell !== '' && isOneSpot(cell, point.cell) : !point.cell && point.gridId === gridId

const isSameCommunity = (one: Place, other: Place) => one.gridId.slice(0, 3) === other.gridId.slice(0, 3)

/** What is counted is kept apart by community, also where a place lies on both sides of a border. */
const isCountedThere = (point: Place, more: Place) => isSameCommunity(point, more) && isSamePlace(point, more)

const together = (point: Point, more: Point): Point => ({
  ...point,
  n: point.n + more.n,
  begun: timesWith(point.begun, more.begun),
  closed: timesWith(point.closed, more.closed),
  ...endingsWith(point, more),
})

const joined = (points: Point[], more: Point, isIt: typeof isSamePlace) => {
  const at = points.findIndex((point) => isIt(point, more))
  return at < 0 ? [...points, more] : points.map((point, one) => (one === at ? together(point, more) : point))
}

/** Each place once, whichever side of a border it was reported from. */
export const placesOf = (points: Point[]) =>
  points.reduce<Point[]>((places, point) => joined(places, point, isSamePlace), [])

/** Cells of places that lie apart: what is nearer is one to whoever compares words. */
export const cellsApart = (points: Point[]) =>
  points.reduce<string[]>(
    (cells, { cell }) => (!cell || nearnessOf(cell, cells) === 'same' ? cells : [...cells, cell]),
    [],
  )

/** The place among these that is the same as this one, with what is known of it beyond a border too. */
export function pointOf(points: Point[], place: Place) {
  const same = points.filter((point) => isSamePlace(point, place))
  const own = same.filter((point) => isSameCommunity(point, place))
  return placesOf([...own, ...same.filter((point) => !own.includes(point))])[0]
}

/** Which of the places near it counts this order: the one that knows when it began, or one that has forgotten some. */
function countingIt(points: Point[], less: Point) {
  const near = points.filter((point) => isCountedThere(point, less))
  return (
    near.find(({ begun }) => less.begun.some((at) => begun.includes(at))) ??
    near.find(({ n, begun }) => n > begun.length)
  )
}

/** Without one order that was counted in one of them; nothing stays of a place that had no other. */
export function pointsWithout(points: Point[], less: Point) {
  const counting = countingIt(points, less)
  return points.flatMap((point) => {
    if (point !== counting) return [point]
    const left = {
      ...point,
      n: point.n - less.n,
      begun: point.begun.filter((at) => !less.begun.includes(at)),
    }
    return left.n + left.closed.length > 0 ? [left] : []
  })
}

/** The place there is already, with what is new of it; or one more, where one more order is counted there. */
export function pointsWith(points: Point[], more: Point): Point[] {
  const next = joined(points, more, isCountedThere)
  if (next.length <= mostPoints) return next
  if (more.n === 0) return points
  const fewest = Math.min(...next.slice(0, -1).map(({ n }) => n))
  const dropped = next.findIndex(({ n }) => n === fewest)
  return next.filter((_, at) => at !== dropped)
}
