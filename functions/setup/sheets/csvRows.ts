import { parse } from 'csv-parse/sync'

/** One row of the file: its fields by name, or why it cannot be read. `line` counts from 1. */
export type CsvRow = { line: number } & ({ fields: Record<string, unknown> } | { broken: string })

/** A quoted field may go on over lines, but not for ever: what is longer is a quote that nobody closed. */
const longestRow = 50_000

type Read = { values: string[] } | { broken: string; isOpen: boolean }

function read(text: string): Read {
  try {
    const [values = []] = parse(text, { trim: true, relax_column_count: true })
    return { values }
  } catch (error) {
    const { code } = error as { code?: string }
    return { broken: '引号不成对', isOpen: code === 'CSV_QUOTE_NOT_CLOSED' }
  }
}

/** Lines to be taken one by one, and given back when they turn out to be rows of their own. */
function givingBack(lines: AsyncGenerator<string>) {
  const back: string[] = []
  let line = 0
  return {
    line: () => line,
    async take() {
      const given = back.pop()
      const next = given === undefined ? await lines.next() : { done: false, value: given }
      if (next.done) return undefined
      line += 1
      return next.value as string
    },
    giveBack(taken: string[]) {
      line -= taken.length
      back.push(...taken.reverse())
    },
  }
}

type Lines = ReturnType<typeof givingBack>

/** The row that begins so. With a stray quote in it only its first line is lost: the next is read as a row again. */
async function rowFrom(first: string, lines: Lines): Promise<Read> {
  const more: string[] = []
  let [row, outcome] = [first, read(first)]
  while ('broken' in outcome && outcome.isOpen && row.length < longestRow) {
    const next = await lines.take()
    if (next === undefined) break
    more.push(next)
    row += `\n${next}`
    // Nothing but a quote can close what is open.
    if (next.includes('"')) outcome = read(row)
  }
  if ('broken' in outcome) lines.giveBack(more)
  return outcome
}

function fieldsOf(columns: string[], values: string[]) {
  if (values.slice(columns.length).some(Boolean)) return { broken: '列比表头多，可能有逗号没有加引号' }
  return { fields: Object.fromEntries(columns.map((column, index) => [column, values[index]])) }
}

/** The rows of a CSV file under the names of its first line. A broken row is named and takes no other with it. */
export async function* csvRows(text: AsyncGenerator<string>): AsyncGenerator<CsvRow> {
  const lines = givingBack(text)
  let columns: string[] | undefined
  for (let first = await lines.take(); first !== undefined; first = await lines.take()) {
    if (!first.trim()) continue
    const line = lines.line()
    const row = await rowFrom(first, lines)
    if (columns) yield { line, ...('broken' in row ? row : fieldsOf(columns, row.values)) }
    else if ('broken' in row) throw new Error(`第 ${line} 行的表头读不懂：${row.broken}`)
    else columns = row.values
  }
}
