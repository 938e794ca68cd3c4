import { withoutMarks } from '../../../shared/text'
import type { Finding } from '../../../shared/setup/tables'
import type { Cells, Sheet } from './sheet'
import type { SheetKind } from './sheetKinds'

export type RowReader = ReturnType<typeof rowReader>

/** What a spreadsheet makes of a long number that it takes for one. */
const isRounded = (text: string) => /^\d(\.\d+)?E\+?\d+$/i.test(text)

/** Reads the cells of one row; each that cannot be read is a finding, and undefined. */
function rowReader(place: { file: string; line: number }, cells: Cells, findings: Finding[]) {
  const wrong = (column: string, words: string) => {
    findings.push({ ...place, column, words })
    return undefined
  }
  const text = (column: string) => withoutMarks(cells[column] ?? '').trim()

  function fitting(column: string, pattern: RegExp, wanted: string) {
    const said = text(column)
    if (pattern.test(said)) return said
    if (!said) return wrong(column, `没有写，要${wanted}`)
    if (isRounded(said)) return wrong(column, `“${said}”被表格软件改成了科学计数法，请把这一列设成文本再填`)
    return wrong(column, `“${said.slice(0, 30)}”不对，要${wanted}`)
  }

  return {
    ...place,
    text,
    wrong,
    fitting,
    optional: (column: string) => text(column) || undefined,
    list: (column: string) =>
      text(column)
        .split(/[、，,;；]/)
        .map((word) => word.trim())
        .filter(Boolean),
    oneOf<T>(column: string, meanings: Record<string, T>) {
      const said = text(column)
      // `constructor` is in every object, and no word of a table.
      if (Object.hasOwn(meanings, said)) return meanings[said]
      const known = Object.keys(meanings).filter(Boolean).join('、')
      return wrong(column, said ? `“${said.slice(0, 30)}”不对，要写${known}` : `没有写，要写${known}`)
    },
    degrees(column: string, { most, such }: { most: number; such: string }) {
      const said = fitting(column, /^-?\d{1,3}(\.\d{1,20})?$/, `度数，如 ${such}`)
      if (Math.abs(Number(said)) > most) return wrong(column, `不能超过 ${most} 度，经度和纬度可能写反了`)
      return said === undefined ? undefined : Number(said)
    },
  }
}

/** Readers for every row that is whole; columns nobody knows and columns that are missing are named in the first line. */
export function readersOf({ file, columns, rows }: Sheet, kind: SheetKind, findings: Finding[]) {
  const head = (column: string, words: string) => findings.push({ file, line: 1, column, words })
  const known = kind.columns.map(({ name }) => name)
  for (const name of columns) if (!known.includes(name)) head(name, `没有“${name}”这一列，列名要和模板一样`)
  const missing = kind.columns.filter(({ name, mayBeMissing }) => !mayBeMissing && !columns.includes(name))
  for (const { name } of missing) head(name, `缺“${name}”这一列`)
  // Without its column nothing could be said of any cell below it that was not said here.
  if (missing.length > 0) return []
  return rows.flatMap((row) => {
    if ('cells' in row) return [rowReader({ file, line: row.line }, row.cells, findings)]
    findings.push({ file, line: row.line, column: '整行', words: row.broken })
    return []
  })
}
