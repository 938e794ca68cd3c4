import type { Cell } from './drawing'
import { cornerAt } from './corners'

type Corner = { column: number; row: number }
type Side = { from: Corner; to: Corner }

const nameOf = ({ column, row }: Corner) => `${column},${row}`

/** Round a step of the drawing against the clock, so that its inside is always on the left. */
function sidesOf({ column, row }: Cell): Side[] {
  const corners = [
    { column, row },
    { column, row: row + 1 },
    { column: column + 1, row: row + 1 },
    { column: column + 1, row },
  ]
  return corners.flatMap((from, at) => {
    const to = corners[(at + 1) % 4]
    return to ? [{ from, to }] : []
  })
}

/**
 * The closed ring round some steps of the drawing. A side that two of them share lies inside and drops out; what
 * is left is walked from corner to corner.
 */
export function outlineOf(cells: Cell[]): [number, number][] {
  const sides = cells.flatMap(sidesOf)
  const walked = new Set(sides.map(({ from, to }) => `${nameOf(from)} ${nameOf(to)}`))
  const outer = sides.filter(({ from, to }) => !walked.has(`${nameOf(to)} ${nameOf(from)}`))
  const next = new Map(outer.map(({ from, to }) => [nameOf(from), to]))
  const [first] = outer
  if (!first || next.size !== outer.length) throw new Error('an area of the drawing touches itself')

  const ring = [first.from]
  for (let at = next.get(nameOf(first.from)); at; at = next.get(nameOf(at))) {
    ring.push(at)
    if (nameOf(at) === nameOf(first.from)) break
  }
  if (ring.length !== outer.length + 1) throw new Error('an area of the drawing is in two pieces')
  return ring.map(({ column, row }) => cornerAt(column, row))
}
