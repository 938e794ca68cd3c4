import { csvRows } from './csvRows'
import type { Cells, Sheet } from './sheet'

/** UTF-8, or what Excel writes in China. */
export function decoded(bytes: Uint8Array) {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not this one.
    }
  }
  return undefined
}

async function* linesOf(text: string) {
  for (const line of text.split(/\r?\n/)) yield line
}

/** Rows that say nothing are what spreadsheets leave at the end. */
const isBlank = (cells: Cells) => Object.values(cells).every((cell) => !cell.trim())

export async function csvSheet(file: string, text: string): Promise<Sheet> {
  const [head] = text.split(/\r?\n/, 1)
  const columns: string[] = []
  const rows: Sheet['rows'] = []
  // Its first line as a row of its own: the names of the columns, in a table that has no rows as well.
  for await (const row of csvRows(linesOf(`${head}\n${text}`))) {
    if ('broken' in row) rows.push({ line: row.line - 1, broken: row.broken })
    else {
      const cells = Object.fromEntries(
        Object.entries(row.fields).map(([name, cell]) => [name, String((cell as unknown) ?? '')]),
      )
      if (row.line === 2) columns.push(...Object.keys(cells).filter(Boolean))
      else if (!isBlank(cells)) rows.push({ line: row.line - 1, cells })
    }
  }
  return { file, columns, rows }
}
