/** Counts under this are not published: they may speak of one home. */
export const leastPublished = 5

type Cells<T> = T[][]
type Cell = [row: number, column: number]

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

/** The table with the sums of its rows and columns, and the sum of all, in its last column and row. */
export function withSums(counts: Cells<number>): Cells<number> {
  const rows = counts.map((row) => [...row, sum(row)])
  const width = rows[0]?.length ?? 0
  return [...rows, Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? 0)))]
}

/**
 * Hidden cells that the shown ones give away: every row and every column adds up to its sum, so a hidden cell follows
 * from the others exactly if it is the only tie between two parts of the table, a bridge in the graph of hidden cells.
 */
function givenAway(hidden: Cells<boolean>): Cell[] {
  const height = hidden.length
  const ties: number[][] = Array.from({ length: height + (hidden[0]?.length ?? 0) }, () => [])
  hidden.forEach((row, at) =>
    row.forEach((is, column) => {
      if (!is) return
      ties[at]?.push(height + column)
      ties[height + column]?.push(at)
    }),
  )
  return bridgesIn(ties).map(([one, other]) => [Math.min(one, other), Math.max(one, other) - height])
}

/** Ties without which what they tie falls apart. */
function bridgesIn(ties: number[][]) {
  const met = new Map<number, number>()
  const bridges: Cell[] = []
  /** The earliest that can be reached from here by another way than the one that led here. */
  const visit = (node: number, from: number): number => {
    const here = met.size
    met.set(node, here)
    let lowest = here
    for (const next of (ties[node] ?? []).filter((other) => other !== from)) {
      const known = met.get(next)
      const reached = known ?? visit(next, node)
      if (known === undefined && reached > here) bridges.push([node, next])
      lowest = Math.min(lowest, reached)
    }
    return lowest
  }
  ties.forEach((_, node) => {
    if (!met.has(node)) visit(node, -1)
  })
  return bridges
}

const valueAt = (table: Cells<number>, [row, column]: Cell) => table[row]?.[column] ?? 0
const isHiddenAt = (hidden: Cells<boolean>, [row, column]: Cell) => hidden[row]?.[column] ?? false

/** Every row and column: its cells, and where its sum stands. */
function linesIn(table: Cells<number>): { cells: Cell[]; total: Cell }[] {
  const height = table.length - 1
  const width = (table[0]?.length ?? 1) - 1
  const rows = table.map((_, row) => ({
    cells: Array.from({ length: width }, (__, column): Cell => [row, column]),
    total: [row, width] as Cell,
  }))
  const columns = Array.from({ length: width + 1 }, (_, column) => ({
    cells: Array.from({ length: height }, (__, row): Cell => [row, column]),
    total: [height, column] as Cell,
  }))
  return [...rows, ...columns]
}

/** Lines whose hidden cells add up to something small that everybody can reckon, with their sums. */
const smallTogether = (table: Cells<number>, hidden: Cells<boolean>): Cell[][] =>
  linesIn(table).flatMap(({ cells, total }) => {
    const covered = cells.filter((cell) => isHiddenAt(hidden, cell))
    const together = sum(covered.map((cell) => valueAt(table, cell)))
    const isSmall = covered.length > 0 && together < leastPublished && !isHiddenAt(hidden, total)
    return isSmall ? [[...cells, total]] : []
  })

type Table = { table: Cells<number>; hidden: Cells<boolean> }

/** What it costs the reader: a small count less than a large one, and that there was nothing most of all. */
const cost = ({ table, hidden }: Table, cell: Cell) =>
  isHiddenAt(hidden, cell) ? 0 : valueAt(table, cell) || 1_000_000

/** The three cells that make a rectangle with this one, and so hide it: those that cost least. */
function cheapestRectangle(seen: Table, [row, column]: Cell): Cell[] {
  let found: { cells: Cell[]; costs: number } = { cells: [], costs: Infinity }
  seen.table.forEach((cells, r) =>
    cells.forEach((_, c) => {
      if (r === row || c === column) return
      const three: Cell[] = [
        [row, c],
        [r, column],
        [r, c],
      ]
      const costs = sum(three.map((cell) => cost(seen, cell)))
      if (costs < found.costs) found = { cells: three, costs }
    }),
  )
  return found.cells
}

const cheapest = (seen: Table, among: Cell[]) =>
  among
    .filter((cell) => !isHiddenAt(seen.hidden, cell))
    .sort((one, other) => cost(seen, one) - cost(seen, other))
    .slice(0, 1)

/**
 * Which cells of a table with sums are not published: counts of one to four, and so many others that none of them
 * follows from what is shown, nor a sum of them that is as small.
 */
export function hiddenIn(table: Cells<number>): Cells<boolean> {
  const hidden = table.map((row) => row.map((count) => count > 0 && count < leastPublished))
  const seen = { table, hidden }
  const hide = (cells: Cell[]) => {
    for (const [row, column] of cells) hidden[row]?.splice(column, 1, true)
  }
  for (;;) {
    const [given] = givenAway(hidden)
    const [small] = smallTogether(table, hidden)
    if (given) hide(cheapestRectangle(seen, given))
    else if (small) hide(cheapest(seen, small))
    else return hidden
  }
}
