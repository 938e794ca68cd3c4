import { hiddenIn, leastPublished, withSums } from '../../shared/export/hidden'

/** Small whole numbers, the same for the same seed. */
function drawn(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

type Row = number[]

/** Each row and each column as an equation over the hidden cells: what is left when the shown ones are taken off. */
function equations(table: number[][], hidden: boolean[][]) {
  const cells = hidden.flatMap((row, r) => row.flatMap((is, c) => (is ? [[r, c] as const] : [])))
  const last = { row: table.length - 1, column: (table[0]?.length ?? 1) - 1 }
  const lines = [
    ...table.map((_, r) => cells.map(([row, c]) => (row !== r ? 0 : c === last.column ? -1 : 1))),
    ...(table[0] ?? []).map((_, c) =>
      cells.map(([r, column]) => (column !== c ? 0 : r === last.row ? -1 : 1)),
    ),
  ]
  return { cells, lines: lines as Row[] }
}

const rankOf = (lines: Row[]) => {
  const rows = lines.map((row) => [...row])
  let rank = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > 1e-9)
    if (pivot < 0) continue
    const [found] = rows.splice(pivot, 1)
    if (!found) continue
    rows.splice(rank, 0, found)
    rows.forEach((row, at) => {
      if (at === rank) return
      const factor = (row[column] ?? 0) / (found[column] ?? 1)
      found.forEach((value, place) => (row[place] = (row[place] ?? 0) - factor * value))
    })
    rank += 1
  }
  return rank
}

/** Whether somebody with a sheet of paper finds the value of this hidden cell. */
const isFound = ({ lines, cells }: ReturnType<typeof equations>, at: number) =>
  rankOf([...lines, cells.map((_, place) => (place === at ? 1 : 0))]) === rankOf(lines)

const aTable = (draw: (below: number) => number) => {
  const [rows, columns] = [1 + draw(5), 1 + draw(6)]
  return withSums(
    Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => (draw(3) === 0 ? 0 : draw(2) ? draw(8) : draw(60))),
    ),
  )
}

describe('counts that are not published', () => {
  it('are those of one to four, and none of them can be reckoned from the others', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const table = aTable(drawn(seed))
      const hidden = hiddenIn(table)
      const system = equations(table, hidden)

      const open = table.flatMap((row, r) =>
        row.filter((count, c) => count > 0 && count < leastPublished && !hidden[r]?.[c]),
      )
      const found = system.cells.filter((_, at) => isFound(system, at))
      expect({ seed, open, found }).toEqual({ seed, open: [], found: [] })
    }
  })

  it('add up to no small number that can be reckoned either', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const table = aTable(drawn(seed))
      const hidden = hiddenIn(table)
      const small = table.filter((row, r) => {
        const covered = row.slice(0, -1).filter((_, c) => hidden[r]?.[c])
        const together = covered.reduce((sum, count) => sum + count, 0)
        return covered.length > 0 && !hidden[r]?.[row.length - 1] && together < leastPublished
      })

      expect({ seed, small }).toEqual({ seed, small: [] })
    }
  })

  it('take nothing with them where nothing is small', () => {
    const table = withSums([
      [5, 0, 12],
      [9, 40, 0],
    ])

    expect(hiddenIn(table).flat()).not.toContain(true)
  })

  it('take one other of their row and column with them, the smallest', () => {
    const table = withSums([
      [2, 30, 9],
      [50, 60, 70],
      [10, 80, 90],
    ])

    expect(hiddenIn(table).map((row) => row.map(Number))).toEqual([
      [1, 0, 1, 0],
      [0, 0, 0, 0],
      [1, 0, 1, 0],
      [0, 0, 0, 0],
    ])
  })
})
