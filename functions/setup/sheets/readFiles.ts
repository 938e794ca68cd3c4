import { extname } from 'node:path'
import { csvSheet, decoded } from './csvSheet'
import type { Finding } from '../../../shared/setup/tables'
import type { Sheet } from './sheet'
import { gridsName, sheetKinds, type SheetName } from './sheetKinds'
import { workbookSheets } from './workbookSheets'

export type Folder = {
  sheets: Partial<Record<SheetName, Sheet>>
  grids?: { file: string; text: string }
  findings: Finding[]
}

const names = Object.keys(sheetKinds) as SheetName[]
const sheetCalled = (title: string) => names.find((name) => sheetKinds[name].name === title.trim())

/** What spreadsheets, systems and our own templates leave beside the tables. */
const isAside = (file: string) => /^[.~]|\.(txt|md)$/i.test(file)

const whole = (file: string, words: string): Finding => ({ file, line: 1, column: '整个文件', words })

/** The tables of one file by their titles, or why it has none. */
export async function sheetsIn(file: string, bytes: Uint8Array): Promise<[title: string, Sheet][] | string> {
  const stem = file.slice(0, -extname(file).length)
  if (/\.xlsx$/i.test(file)) return workbookSheets(file, bytes, stem)
  if (!/\.csv$/i.test(file)) return '不认识的文件：要 .csv、.xlsx 或 网格.geojson'
  const text = decoded(bytes)
  return text === undefined ? '编码读不懂：请存成 UTF-8 或 GB18030' : [[stem, await csvSheet(file, text)]]
}

const isGrids = (file: string) => /\.(geo)?json$/i.test(file) && file.startsWith(`${gridsName}.`)

export type GivenFile = { name: string; bytes: Uint8Array }

/** Every table among the files under what it is. What is no table of ours is named. */
export async function readFiles(files: GivenFile[]): Promise<Folder> {
  const read: Folder = { sheets: {}, findings: [] }
  for (const { name, bytes } of files) {
    if (isAside(name)) continue
    if (isGrids(name)) read.grids = { file: name, text: decoded(bytes) ?? '' }
    else take(read, name, await sheetsIn(name, bytes))
  }
  return read
}

function take({ sheets, findings }: Folder, file: string, found: [string, Sheet][] | string) {
  if (typeof found === 'string') {
    findings.push(whole(file, found))
    return
  }
  const known = found.flatMap(([title, sheet]) => {
    const name = sheetCalled(title)
    return name ? [{ name, sheet }] : []
  })
  if (known.length === 0) findings.push(whole(file, `不认识的表：文件或工作表的名字要是${allTitles()}之一`))
  for (const { name, sheet } of known) {
    const other = sheets[name]
    if (other) findings.push(whole(file, `“${sheetKinds[name].name}”这张表在 ${other.file} 里已经有了`))
    else sheets[name] = sheet
  }
}

const allTitles = () => names.map((name) => sheetKinds[name].name).join('、')
