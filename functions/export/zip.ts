import { crc32 } from './crc32'

/** An entry of a zip archive: where it begins, and what its directory says of it. */
export type Entry = { name: string; at: number; crc: number; packed: number; size: number; isPacked: boolean }

/** Sizes follow behind the entry: they are not known when it begins. */
const sizesFollow = 0x0008
const utf8 = 0x0800
const deflated = 8
/** 1 January 1980, the first day there is: the file says nothing of when it was made. */
const firstDay = 0x0021

const flagsOf = ({ isPacked }: Entry) => utf8 | (isPacked ? sizesFollow : 0)

function fields(...values: [bytes: 2 | 4, value: number][]) {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of values) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}

const sums = ({ crc, packed, size }: Entry): [4, number][] => [
  [4, crc],
  [4, packed],
  [4, size],
]

const about = (entry: Entry): [2 | 4, number][] => [
  [2, 20],
  [2, flagsOf(entry)],
  [2, entry.isPacked ? deflated : 0],
  [2, 0],
  [2, firstDay],
]

/** Before an entry. */
export function entryHead(entry: Entry) {
  const name = Buffer.from(entry.name)
  const known = entry.isPacked ? sums({ ...entry, crc: 0, packed: 0, size: 0 }) : sums(entry)
  return Buffer.concat([fields([4, 0x04034b50], ...about(entry), ...known, [2, name.length], [2, 0]), name])
}

/** Behind an entry whose sizes were not known when it began. */
export const entryTail = (entry: Entry) => fields([4, 0x08074b50], ...sums(entry))

function listed(entry: Entry) {
  const name = Buffer.from(entry.name)
  return Buffer.concat([
    fields([4, 0x02014b50], [2, 20], ...about(entry), ...sums(entry), [2, name.length]),
    fields([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, entry.at]),
    name,
  ])
}

/** The end of an archive: the list of its entries. */
export function directory(entries: Entry[], at: number) {
  const list = Buffer.concat(entries.map(listed))
  const count: [2, number] = [2, entries.length]
  return Buffer.concat([
    list,
    fields([4, 0x06054b50], [2, 0], [2, 0], count, count, [4, list.length], [4, at], [2, 0]),
  ])
}

/** Small entries as they are, one behind the other. */
export function plainEntries(files: [name: string, text: string][]) {
  const entries: Entry[] = []
  const bytes: Buffer[] = []
  let at = 0
  for (const [name, text] of files) {
    const content = Buffer.from(text)
    const { length } = content
    const entry = { name, at, crc: crc32(content), packed: length, size: length, isPacked: false }
    const whole = Buffer.concat([entryHead(entry), content])
    entries.push(entry)
    bytes.push(whole)
    at += whole.length
  }
  return { entries, bytes: Buffer.concat(bytes) }
}
