import type { Cell } from './cells'

/** What a program of tables takes for the beginning of a formula, in full width as well. */
const beginsFormula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** Text that would be reckoned with gets an apostrophe before it: in a workbook too, which is saved as text next. */
export const harmless = (cell: Cell) =>
  typeof cell === 'string' && beginsFormula.test(cell) ? `'${cell}` : cell
