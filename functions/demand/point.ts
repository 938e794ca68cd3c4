import { nearnessOf } from './where'

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

/** The place among these that is the same as this one: near, or of the same grid where no point is known. */
export const pointOf = (points: Point[], { cell, gridId }: { cell: string; gridId: string }) =>
  points.find((point) =>
    cell
      ? nearnessOf(cell, point.cell ? [point.cell] : []) === 'same'
      : !point.cell && point.gridId === gridId,
  )

/** The place there is already, with what is new of it; or one more. */
export function pointsWith(points: Point[], more: Point): Point[] {
  const known = pointOf(points, more)
  const next = known
    ? points.map((point) =>
        point === known
          ? {
              ...point,
              n: point.n + more.n,
              begun: timesWith(point.begun, more.begun),
              closed: timesWith(point.closed, more.closed),
              ...endingsWith(point, more),
            }
          : point,
      )
    : [...points, more]
  if (next.length <= mostPoints) return next
  const fewest = Math.min(...next.slice(0, -1).map(({ n }) => n))
  const dropped = next.findIndex(({ n }) => n === fewest)
  return next.filter((_, at) => at !== dropped)
}
