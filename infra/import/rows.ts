import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { PassThrough, type Readable } from 'node:stream'
import { createInterface } from 'node:readline'
import { parse } from 'csv-parse'

/** One row of the file: its fields by name, or why it cannot be read. `line` counts from 1. */
export type Row = { line: number } & ({ fields: Record<string, unknown> } | { broken: string })

/** Reads the file once, piece by piece: memory does not grow with it. `onBytes` hears how much was read. */
function textOf(file: string, encoding: string, onBytes: (bytes: number) => void): Readable {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const text = new PassThrough({ readableObjectMode: false })
  const source = createReadStream(file)
  source.on('data', (chunk) => onBytes(chunk.length))
  const decode = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  }
  pipeline(source, decode, text).catch((error: Error) => text.destroy(error))
  return text
}

async function* ndjsonRows(text: Readable): AsyncGenerator<Row> {
  let line = 0
  for await (const content of createInterface({ input: text, crlfDelay: Infinity })) {
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

async function* csvRows(text: Readable): AsyncGenerator<Row> {
  const parser = text.pipe(
    parse({
      columns: true,
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }),
  )
  text.on('error', (error) => parser.destroy(error))
  for await (const { record, info } of parser as AsyncIterable<{
    record: Record<string, unknown>
    info: { lines: number }
  }>) {
    yield { line: info.lines, fields: record }
  }
}

/** The rows of an NDJSON or CSV file (by its ending), in order. Throws when the file itself cannot be read. */
export const rowsOf = (file: string, encoding: string, onBytes: (bytes: number) => void) => {
  const text = textOf(file, encoding, onBytes)
  return /\.csv$/i.test(file) ? csvRows(text) : ndjsonRows(text)
}
