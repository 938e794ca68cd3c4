import { stringify } from 'csv-stringify/sync'
import { harmless } from './harmless'
import type { Cell } from './cells'

/** Left bare, some readers take one for the end of a cell or a line. */
const control = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/

/** Lines of a CSV file as Excel reads them. */
export const csvOf = (rows: Cell[][]) =>
  stringify(
    rows.map((row) => row.map(harmless)),
    { record_delimiter: 'windows', quoted_match: control },
  )

/** With the mark without which Excel takes Chinese for something else. */
export const csvHead = (titles: string[]) => `\uFEFF${csvOf([titles])}`
