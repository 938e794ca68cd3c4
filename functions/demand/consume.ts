import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { isPassing } from '../isPassing'
import { deadLetterStore, imagesOf, keyOf } from '../stream/store'
import { hearGathering, isGathered, type GatheringDeps } from './hearGathering'

async function hearOrBury(record: DynamoDBRecord, deps: GatheringDeps) {
  try {
    await hearGathering({ key: keyOf(record), ...imagesOf(record) }, deps)
  } catch (error) {
    if (isPassing(error)) throw error
    const [reason, now] = [`gather: ${String(error)}`, deps.now()]
    deps.log({ buried: record.dynamodb?.SequenceNumber, reason, at: now })
    await deadLetterStore(deps.table).bury(record, reason, now)
  }
}

/**
 * The table's stream once more, beside that which tells people: orders go to those that say the same, photos
 * that something names stay. What fails in passing is asked for again; what cannot be read goes to the dead letters.
 */
export async function consume(
  { Records }: DynamoDBStreamEvent,
  deps: GatheringDeps,
): Promise<DynamoDBBatchResponse> {
  for (const record of Records.filter((one) => isGathered(keyOf(one), deps))) {
    try {
      await hearOrBury(record, deps)
    } catch (error) {
      const itemIdentifier = record.dynamodb?.SequenceNumber ?? ''
      deps.log({ heldUp: itemIdentifier, broke: String(error), at: deps.now() })
      return { batchItemFailures: [{ itemIdentifier }] }
    }
  }
  return { batchItemFailures: [] }
}
