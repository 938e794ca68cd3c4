/**
 * The street seen from above, north on top, 110 m to a step: the first digit is the community 社区, the second
 * its grid 网格. Dots are the river and its bay, which the street is named after, and the hill in the west.
 */
const drawing = `
.. 61 61 61 62 62 11 11 12 12 12 13 13 51 51 51 52 52 .. ..
61 61 61 61 62 62 11 11 12 12 13 13 13 51 51 51 52 52 52 ..
61 61 63 63 62 62 11 14 14 15 15 13 13 53 53 51 52 52 52 52
64 63 63 63 65 65 14 14 14 15 15 16 16 53 53 53 54 54 52 52
64 64 63 65 65 65 17 17 17 15 18 16 16 53 55 55 54 54 54 58
64 64 66 66 66 65 17 17 18 18 18 16 16 55 55 56 56 57 57 58
64 66 66 66 31 31 31 21 21 22 22 23 23 55 56 56 57 57 58 58
.. 32 32 31 31 31 33 21 21 22 22 23 23 41 41 56 57 57 58 58
.. 32 32 34 34 33 33 24 24 25 25 23 42 41 41 41 43 43 43 ..
32 32 34 34 34 33 33 24 24 25 26 26 42 42 42 43 43 43 .. ..
35 35 34 36 36 36 33 27 27 25 26 26 28 42 44 44 44 45 .. ..
35 35 35 36 36 37 37 27 27 28 28 28 28 46 46 44 44 45 45 ..
35 71 71 36 37 37 37 72 72 72 73 73 46 46 46 47 45 45 45 ..
.. 71 71 71 74 74 74 72 72 73 73 73 75 46 47 47 47 45 .. ..
.. 71 71 76 74 74 74 77 77 77 75 75 75 75 47 47 47 .. .. ..
.. .. 76 76 76 76 74 77 77 77 77 75 75 .. .. .. .. .. .. ..`

/** Column and row of a step of the drawing, counted from the north-west. */
export type Cell = { column: number; row: number }

const rows = drawing
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

const outside = '..'

/** The grid that a step of the drawing belongs to; around the drawing everything is outside. */
export const markAt = (column: number, row: number) => rows[row]?.[column] ?? outside

/** The steps of the drawing that bear a mark such as 13, the third grid of the first community. */
export const cellsOf = (sought: string): Cell[] =>
  rows.flatMap((marks, row) => marks.flatMap((mark, column) => (mark === sought ? [{ column, row }] : [])))
