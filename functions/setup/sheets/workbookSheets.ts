import readWorkbook from 'read-excel-file/universal'
import type { Sheet } from './sheet'

type Cell = unknown

/** As it would stand in a CSV. A spreadsheet keeps 28.5011 as 28.501100000000001, and days as moments. */
function written(cell: Cell) {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return cell === null || cell === undefined ? '' : String(cell)
}

function sheetOf(file: string, data: Cell[][]): Sheet {
  const [head = [], ...others] = data.map((row) => row.map(written))
  const columns = head.map((name) => name.trim())
  const rows = others.flatMap((cells, at) => {
    if (cells.every((cell) => !cell.trim())) return []
    const named = columns.map((name, place) => [name, cells[place] ?? ''] as const)
    return [{ line: at + 2, cells: Object.fromEntries(named) }]
  })
  return { file, columns: columns.filter(Boolean), rows }
}

/** The tables of a workbook by their titles, or why it has none. A long number stays whole: it is a code here. */
export async function workbookSheets(
  file: string,
  bytes: Uint8Array,
  stem: string,
): Promise<[title: string, Sheet][] | string> {
  try {
    const sheets = await readWorkbook(Uint8Array.from(bytes).buffer, {
      parseNumber: (digits) => String(Number(digits)),
    })
    const titleOf = (title: string) => (sheets.length === 1 ? stem : title)
    return sheets.map(({ sheet, data }) => [
      titleOf(sheet),
      sheetOf(sheets.length === 1 ? file : `${file}·${sheet}`, data),
    ])
  } catch {
    return '这个 .xlsx 打不开：可能有密码或者坏了，另存一份再试'
  }
}
