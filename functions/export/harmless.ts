import type { Cell } from './cells'

/** What neither a workbook nor a program of tables may hold, however it is written. */
const unspeakable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Seen by nobody, and passed over by some programs before they look for a formula: blanks, marks of no width. */
const unseen = '[\\p{Z}\\p{Cf}\\u0085\\u115F\\u1160\\u3164\\uFFA0]*'

/** What a program of tables takes for the beginning of a formula; NFKC brings every width and size to one. */
const beginsFormula = new RegExp(`^${unseen}[=+\\-@\\t\\r\\n\\u2212]`, 'u')

/** Text that would be reckoned with gets an apostrophe before it: in a workbook too, which is saved as text next. */
export function harmless(cell: Cell) {
  if (typeof cell !== 'string') return cell
  const text = cell.replace(unspeakable, '')
  return beginsFormula.test(text.normalize('NFKC')) ? `'${text}` : text
}
