import { stringify } from 'csv-stringify/sync'
import { harmless } from './harmless'
import type { Cell } from './cells'

/** Lines of a CSV file as Excel reads them. */
export const csvOf = (rows: Cell[][]) =>
  stringify(
    rows.map((row) => row.map(harmless)),
    { record_delimiter: 'windows' },
  )

/** With the mark without which Excel takes Chinese for something else. */
export const csvHead = (titles: string[]) => `\uFEFF${csvOf([titles])}`
