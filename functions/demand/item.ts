import { known } from '../../shared/known'
import type { Item } from '../table/store'
import type { Group } from './group'
import { demandKeys } from './keys'
import type { Ending, Point } from './point'
import { fromBytes, toBytes } from './sketchBytes'

/** From so many orders on a group is a common demand. */
export const leastOrders = 3

type PointKept = { c: string; g: string; n: number; b: number[]; e: number[]; o?: Ending[] }

const pointKept = ({ cell, gridId, n, begun, closed, endings }: Point): PointKept => ({
  c: cell,
  g: gridId,
  n,
  b: begun,
  e: closed,
  ...(endings && { o: endings }),
})

const pointFrom = ({ c, g, n, b, e, o }: PointKept): Point => ({
  cell: c,
  gridId: g,
  n,
  begun: b,
  closed: e,
  ...(o && { endings: o }),
})

/** The larger and the newer stand later; the place changes only when a group doubles or a month ends. */
const rankOf = ({ id, tally }: Group) => {
  const size = String.fromCharCode(97 + Math.floor(Math.log2(tally.n)))
  const month = new Date(tally.lastAt).toISOString().slice(2, 7)
  return `${size}#${month}#${id.slice(10)}`
}

export function toItem(group: Group): Item {
  const { id, version, shape, tally, recent, into, isCounted, took } = group
  const isListed = !into && tally.n >= leastOrders
  return known({
    ...demandKeys.group(id),
    v: version,
    hc: toBytes(shape.centre),
    hf: toBytes(shape.first),
    hn: toBytes(shape.newer),
    hm: shape.n,
    n: tally.n,
    fa: tally.firstAt,
    la: tally.lastAt,
    mo: tally.months,
    ca: tally.categories,
    po: tally.points.map(pointKept),
    re: recent,
    in: into,
    ic: isCounted,
    to: took,
    ...(isListed && { qp: demandKeys.listed(id.slice(0, 9)), qs: rankOf(group) }),
  })
}

type Kept = {
  PK: string
  v: number
  hc: Uint8Array
  hf: Uint8Array
  hn: Uint8Array
  hm: number
  n: number
  fa: number
  la: number
  mo: Group['tally']['months']
  ca: Record<string, number>
  po: PointKept[]
  re: string[]
  in?: string
  ic?: boolean
  to: string[]
}

export const idOfGroupItem = ({ PK }: { PK: string }) => PK.slice(3).replace('#', '-')

export function fromItem(item: Item): Group {
  // Only the lines above write it.
  const kept = item as unknown as Kept
  return known({
    id: idOfGroupItem(kept),
    version: kept.v,
    shape: {
      centre: fromBytes(kept.hc),
      first: fromBytes(kept.hf),
      newer: fromBytes(kept.hn),
      n: kept.hm,
    },
    tally: {
      n: kept.n,
      firstAt: kept.fa,
      lastAt: kept.la,
      months: kept.mo,
      categories: kept.ca,
      points: kept.po.map(pointFrom),
    },
    recent: kept.re,
    into: kept.in,
    isCounted: kept.ic,
    took: kept.to,
  })
}
