import { csvRows } from '../../functions/setup/sheets/csvRows'
import { linesOf } from './lines'
import type { Row } from './row'

async function* ndjsonRows(lines: AsyncGenerator<string>): AsyncGenerator<Row> {
  let line = 0
  for await (const content of lines) {
    line += 1
    if (content.trim()) yield { line, ...readJson(content) }
  }
}

function readJson(content: string): { fields: Record<string, unknown> } | { broken: string } {
  try {
    const fields: unknown = JSON.parse(content)
    const isRecord = typeof fields === 'object' && fields !== null && !Array.isArray(fields)
    return isRecord ? { fields: fields as Record<string, unknown> } : { broken: '这一行不是一条记录' }
  } catch {
    return { broken: '这一行不是完整的 JSON' }
  }
}

/** The rows of an NDJSON or CSV file (by its ending), in order. Throws when the file itself cannot be read. */
export const rowsOf = (file: string, encoding: string, onBytes: (bytes: number) => void) => {
  const lines = linesOf(file, encoding, onBytes)
  return /\.csv$/i.test(file) ? csvRows(lines) : ndjsonRows(lines)
}
