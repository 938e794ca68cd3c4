/** One row of the file: its fields by name, or why it cannot be read. `line` counts from 1. */
export type Row = { line: number } & ({ fields: Record<string, unknown> } | { broken: string })
