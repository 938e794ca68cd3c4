import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { table } from '../../infra/table'
import type { Trip } from '../../infra/bench/meter'

type Item = Record<string, unknown>
export type Write = { before: Item | undefined; after: Item; bytes: number }

/** DynamoDB's rules: names and values as UTF-8, numbers about half their digits plus one, three for a list. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value === 'number') return Math.ceil(String(Math.abs(value)).length / 2) + 1
  if (Array.isArray(value)) return 3 + value.reduce((sum: number, one) => sum + bytesOf(one) + 1, 0)
  if (value !== null && typeof value === 'object')
    return 3 + sizeOf(value as Item) + Object.keys(value).length
  return 1
}
const sizeOf = (item: Item) =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + bytesOf(value), 0)

const units = (bytes: number) => Math.ceil(bytes / 1024)

/** Every item put, in order, with the one it took the place of. */
export function itemsWritten(trips: Trip[]): Write[] {
  const last = new Map<string, Item>()
  return trips.flatMap(({ operation, input, failed }) => {
    const sent = (input as { Item?: Record<string, AttributeValue> }).Item
    if (operation !== 'PutItem' || !sent || failed) return []
    const after = unmarshall(sent)
    const key = `${after.PK}|${after.SK}`
    const before = last.get(key)
    last.set(key, after)
    return { before, after, bytes: sizeOf(after) }
  })
}

type Index = (typeof table.GlobalSecondaryIndexes)[number]

const entryIn = ({ KeySchema, Projection }: Index, item: Item | undefined) => {
  const names = KeySchema.map(({ AttributeName }) => AttributeName)
  if (!item || names.some((name) => item[name] === undefined)) return undefined
  const projected = 'NonKeyAttributes' in Projection ? (Projection.NonKeyAttributes ?? []) : []
  const shown = ['PK', 'SK', ...names, ...projected].filter((name) => item[name] !== undefined)
  return {
    key: names.map((name) => item[name]).join('|'),
    item: Object.fromEntries(shown.map((name) => [name, item[name]])),
  }
}

/** One index and one write: nothing if untouched, one to enter, leave or change, two to move. */
function indexUnits(index: Index, { before, after }: Write) {
  const was = entryIn(index, before)
  const is = entryIn(index, after)
  const size = (entry: typeof was) => (entry ? units(sizeOf(entry.item) + 100) : 0)
  if (JSON.stringify(was) === JSON.stringify(is)) return 0
  if (was && is && was.key === is.key) return Math.max(size(was), size(is))
  return size(was) + size(is)
}

/** The write units that these items cost at least, by DynamoDB's published rules: counted without asking it. */
export const floorOf = (writes: Write[]) =>
  writes.reduce((sum, write) => {
    const base = Math.max(units(write.bytes), write.before ? units(sizeOf(write.before)) : 0)
    const indexes = table.GlobalSecondaryIndexes.map((index) => indexUnits(index, write))
    return sum + base + indexes.reduce((total, one) => total + one, 0)
  }, 0)
