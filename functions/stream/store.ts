import type { DynamoDBRecord } from 'aws-lambda'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { keys } from '../keys'
import { queryAll, type Item, type Key, type Table } from '../table/store'

type Image = NonNullable<DynamoDBRecord['dynamodb']>['NewImage']

/** Lambda hands binary values over as base64; those of ours that are heard stand at the top of their items. */
const withBytes = (image: NonNullable<Image>) =>
  Object.fromEntries(
    Object.entries(image).map(([name, value]) => [
      name,
      typeof value.B === 'string' ? { B: Buffer.from(value.B, 'base64') } : value,
    ]),
  )

// Lambda's types and the SDK's name the same JSON.
const itemOf = (image: Image) =>
  image && (unmarshall(withBytes(image) as Parameters<typeof unmarshall>[0]) as Item)

/** Which item a record speaks of. */
export function keyOf({ dynamodb }: DynamoDBRecord): Key {
  const { PK, SK } = dynamodb?.Keys ?? {}
  return { PK: PK?.S ?? '', SK: SK?.S ?? '' }
}

/** The item before and after. */
export type Images = { before: Item | undefined; after: Item | undefined }
export const imagesOf = ({ dynamodb }: DynamoDBRecord): Images => ({
  before: itemOf(dynamodb?.OldImage),
  after: itemOf(dynamodb?.NewImage),
})

export type DeadLetter = { key: Key; at: number; reason: string; record: DynamoDBRecord }

const keptSeconds = 90 * 86_400
/** An item holds 400 KB: a record that is larger is named by its keys alone. */
const mostLetters = 120_000

function recordText(record: DynamoDBRecord) {
  const text = JSON.stringify(record)
  if (text.length <= mostLetters) return text
  const { Keys, SequenceNumber } = record.dynamodb ?? {}
  return JSON.stringify({ ...record, dynamodb: { Keys, SequenceNumber } })
}

export const deadLetterStore = (table: Table) => ({
  /** Once for each record, however often it fails: the first time and reason are kept. */
  async bury(record: DynamoDBRecord, reason: string, now: number) {
    // The number is unique in the stream, and the change it speaks of has its time.
    const at = Math.floor(record.dynamodb?.ApproximateCreationDateTime ?? 0)
    const id = record.dynamodb?.SequenceNumber ?? record.eventID ?? ''
    const x = Math.floor(now / 1000) + keptSeconds
    const letter = { reason: reason.slice(0, 500), at: now, record: recordText(record), x }
    await table.putIf({ ...keys.deadLetter(at, id), ...letter }, 'attribute_not_exists(PK)')
  },

  async all(): Promise<DeadLetter[]> {
    const items = await queryAll(table, { at: ['PK', keys.deadLetters] })
    return items.map(({ PK, SK, at, reason, record }) => ({
      key: { PK, SK },
      at: Number(at),
      reason: String(reason),
      // Only the lines above write it.
      record: JSON.parse(String(record)) as DynamoDBRecord,
    }))
  },

  forget: (key: Key) => table.delete(key),
})
