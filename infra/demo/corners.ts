import { markAt } from './drawing'

/** Where the north-west corner of the drawing lies, in degrees of GCJ-02. */
const northWest = { longitude: 118.8612, latitude: 28.9768 }
const metresPerDegree = { longitude: 97_400, latitude: 110_850 }
const step = 110

/** A number from -1 to 1 that looks like chance and is always the same for the same corner. */
const chance = (column: number, row: number, salt: number) => {
  const wave = Math.sin(column * 127.1 + row * 311.7 + salt * 74.7) * 43_758.5453
  return (wave - Math.floor(wave)) * 2 - 1
}

const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6

type Corner = { column: number; row: number }

/** Metres east and south of the north-west: roads bend with the river, and nothing is drawn with a ruler. */
const roughly = ({ column, row }: Corner) => ({
  east: column * step + 34 * Math.sin(row / 3.1 + 0.6) + 9 * chance(column, row, 1),
  south: row * step + 42 * Math.sin(column / 4.3) - 1.6 * column + 9 * chance(column, row, 2),
})

/** The corners one step away along a border between two grids. */
function alongBorders({ column, row }: Corner): Corner[] {
  const [northWest, northEast] = [markAt(column - 1, row - 1), markAt(column, row - 1)]
  const [southWest, southEast] = [markAt(column - 1, row), markAt(column, row)]
  return [
    ...(northWest !== northEast ? [{ column, row: row - 1 }] : []),
    ...(southWest !== southEast ? [{ column, row: row + 1 }] : []),
    ...(northWest !== southWest ? [{ column: column - 1, row }] : []),
    ...(northEast !== southEast ? [{ column: column + 1, row }] : []),
  ]
}

/** Where a border only bends, it is drawn half-way to the straight line: banks and lanes have no right angles. */
function onTheGround(corner: Corner) {
  const own = roughly(corner)
  const [one, other, third] = alongBorders(corner).map(roughly)
  if (!one || !other || third) return own
  return {
    east: own.east / 2 + (one.east + other.east) / 4,
    south: own.south / 2 + (one.south + other.south) / 4,
  }
}

/**
 * Where a corner of the drawing lies, [longitude, latitude]. Neighbouring grids ask for the same corner and get
 * the very same point: they share it without gap or overlap.
 */
export function cornerAt(column: number, row: number): [number, number] {
  const { east, south } = onTheGround({ column, row })
  return [
    rounded(northWest.longitude + east / metresPerDegree.longitude),
    rounded(northWest.latitude - south / metresPerDegree.latitude),
  ]
}

/** A point inside one step of the drawing: `right` and `down` from 0 to 1 between its four corners. */
export function pointIn({ column, row }: { column: number; row: number }, right: number, down: number) {
  const along = (axis: 0 | 1) => {
    const north = cornerAt(column, row)[axis] * (1 - right) + cornerAt(column + 1, row)[axis] * right
    const south = cornerAt(column, row + 1)[axis] * (1 - right) + cornerAt(column + 1, row + 1)[axis] * right
    return rounded(north * (1 - down) + south * down)
  }
  return { latitude: along(1), longitude: along(0) }
}
