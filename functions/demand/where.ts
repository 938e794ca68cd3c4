import ngeohash from 'ngeohash'
import { metresBetween } from '../../shared/place/distance'

/** Where and under what an order was reported, as far as that is known. */
export type Where = {
  /** Geohash of seven letters, about 150 m. */
  cell?: string
  gridId: string
  categoryCode: string
}

/** Metres: the same lamp, the same shop, reported from across the yard. */
const reach = 300
/** From here on two people do not mean the same corner. */
const farOff = 1000

const metres = (one: string, other: string) => metresBetween(ngeohash.decode(one), ngeohash.decode(other))

export type Nearness = 'same' | 'near' | 'far' | 'unknown'

/** Metres between the middles of two cells, so of one cell or of two side by side: a lamp on the line lies in either. */
export const oneSpot = 160

/** Whether two cells are one place to whoever stands there. */
export const isOneSpot = (one: string, other: string) => metres(one, other) <= oneSpot

/** How near a cell is to the nearest of some. */
export function nearnessOf(cell: string | undefined, cells: string[]): Nearness {
  if (!cell || cells.length === 0) return 'unknown'
  const least = Math.min(...cells.map((other) => metres(cell, other)))
  if (least <= reach) return 'same'
  return least <= farOff ? 'near' : 'far'
}
