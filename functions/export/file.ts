import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import { columnsOf } from '../../shared/export/columns'
import { columnTitles } from '../../shared/export/copy'
import type { Cell } from './cells'
import { crc32 } from './crc32'
import { csvHead, csvOf } from './csv'
import { isOpen, nothingYet, type Job, type Progress } from './job'
import { numberTitleRow } from './numberTitles'
import { openTitles } from './openData'
import { rowsXml, sheetHead, sheetName, sheetTail, workbookFiles } from './workbook'
import { directory, entryHead, entryTail, plainEntries } from './zip'

type Asked = Pick<Job, 'command'>

/** Ends at a byte and looks back at nothing before it: such stretches one behind the other are one packed stream. */
const packed = (bytes: Uint8Array) => deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH })
const unpacked = (bytes: Uint8Array) =>
  inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 * 1024 * 1024 })

const isBook = ({ command }: Asked) => command.format === 'xlsx'

function titlesOf({ command }: Asked) {
  if (command.what === 'numbers') return numberTitleRow
  return isOpen({ command }) ? openTitles : columnsOf(command.columns).map((column) => columnTitles[column])
}

const sheetTitle = ({ command }: Asked) => (command.what === 'numbers' ? '指标' : '工单')

const sheetStart = (job: Asked) => Buffer.from(sheetHead(titlesOf(job)))

/** Before the first row. */
export function firstProgress(job: Asked): Progress {
  if (!isBook(job)) return nothingYet
  const head = sheetStart(job)
  return { ...nothingYet, bytes: packed(head).length, raw: head.length, crc: crc32(head) }
}

/** The next rows as the file has them, packed, and what they add. */
export function stretch(job: Asked, rows: Cell[][], before: Progress) {
  const text = isBook(job) ? rowsXml(rows, before.rows + 1) : rows.length > 0 ? csvOf(rows) : ''
  const plain = Buffer.from(text)
  const bytes = packed(plain)
  return {
    bytes,
    adds: {
      parts: before.parts + 1,
      rows: before.rows + rows.length,
      bytes: before.bytes + bytes.length,
      raw: before.raw + plain.length,
      crc: isBook(job) ? crc32(plain, before.crc) : 0,
    },
  }
}

function bookHead(job: Asked) {
  const { entries, bytes } = plainEntries(workbookFiles(sheetTitle(job)))
  const sheet = { name: sheetName, at: bytes.length, crc: 0, packed: 0, size: 0, isPacked: true }
  return { entries, sheet, bytes: Buffer.concat([bytes, entryHead(sheet)]), start: packed(sheetStart(job)) }
}

function bookTail(job: Asked, { bytes, raw, crc }: Progress) {
  const head = bookHead(job)
  const tail = Buffer.from(sheetTail)
  const end = deflateRawSync(tail)
  const sheet = {
    ...head.sheet,
    crc: crc32(tail, crc),
    packed: bytes + end.length,
    size: raw + tail.length,
  }
  const sizes = entryTail(sheet)
  const listAt = head.bytes.length + sheet.packed + sizes.length
  return Buffer.concat([end, sizes, directory([...head.entries, sheet], listAt)])
}

/**
 * What stands before the parts, how each reads, and what stands behind them; how long it is in all, and up to a part whose
 * progress is known.
 */
export function fileOf(job: Job) {
  const { progress } = job
  if (!isBook(job)) {
    const head = Buffer.from(csvHead(titlesOf(job)))
    const upTo = ({ raw }: Progress) => head.length + raw
    return { head, part: unpacked, tail: Buffer.alloc(0), length: upTo(progress), upTo }
  }
  const { bytes, start } = bookHead(job)
  const tail = bookTail(job, progress)
  const as = (part: Uint8Array) => Buffer.from(part)
  return {
    head: Buffer.concat([bytes, start]),
    part: as,
    tail,
    length: bytes.length + progress.bytes + tail.length,
    upTo: ({ bytes: packed }: Progress) => bytes.length + packed,
  }
}
