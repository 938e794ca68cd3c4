import type { Cell } from './cells'
import { harmless } from './harmless'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A row is the head of the table, and a sheet has no more than this. */
export const mostRows = 1_048_576 - 1

export const sheetName = 'xl/worksheets/sheet1.xml'

/** What a workbook of one sheet consists of beside the sheet. */
export const workbookFiles = (title: string): [name: string, text: string][] => [
  [
    '[Content_Types].xml',
    `${xml}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/${sheetName}" ContentType="${sheetType}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${title}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
]

/** A, B … Z, AA … */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** Excel reads it as a letter by its number: `_x003D_` as =. */
const readAsLetter = /_(?=x[0-9A-F]{4}_)/gi

const escaped = (text: string) =>
  text
    .replace(readAsLetter, '_x005F_')
    .replace(/[&<>]/g, (letter) => escapes[letter] ?? '')
    // A reader of XML makes a line's end of it.
    .replace(/\r/g, '&#13;')

const cellXml = (cell: Cell, at: string) =>
  typeof cell === 'number'
    ? `<c r="${at}"><v>${cell}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`

/** `above` rows stand above the first of these. */
export const rowsXml = (rows: Cell[][], above: number) =>
  rows
    .map((row, place) => {
      const line = above + place + 1
      const cells = row.map((cell, column) =>
        cell === '' ? '' : cellXml(harmless(cell), `${letters(column)}${line}`),
      )
      return `<row r="${line}">${cells.join('')}</row>`
    })
    .join('')

/** The titles stay in sight. */
export const sheetHead = (titles: string[]) =>
  `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${titles.length}" width="16" customWidth="1"/></cols><sheetData>${rowsXml([titles], 0)}`

export const sheetTail = '</sheetData></worksheet>'
