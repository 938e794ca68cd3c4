export type Cells = Record<string, string>

/** A table as it was found in the folder: its rows by the names of its first line. `line` counts from 1. */
export type Sheet = {
  file: string
  columns: string[]
  rows: ({ line: number } & ({ cells: Cells } | { broken: string }))[]
}
