import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { hearBallots } from '../ballot/hearBallots'
import { ballotKeys } from '../ballot/keys'
import { isPassing } from '../isPassing'
import { hearRecord, isHeard, type HearingDeps } from './hearRecord'
import { deadLetterStore, imagesOf, keyOf } from './store'

/** Heard, or buried with its reason. What fails in passing is thrown on. */
async function hearOrBury(record: DynamoDBRecord, deps: HearingDeps) {
  const now = deps.now()
  try {
    await hearRecord({ key: keyOf(record), ...imagesOf(record) }, deps, now)
  } catch (error) {
    if (isPassing(error)) throw error
    const reason = String(error)
    deps.log({ buried: record.dynamodb?.SequenceNumber, reason, at: now })
    await deadLetterStore(deps.table).bury(record, reason, now)
  }
}

/** Many at once: each partition of ballots is counted once. Where one cannot be read, each is heard by itself, or buried. */
async function hearBallotsOrBury(records: DynamoDBRecord[], deps: HearingDeps) {
  try {
    await hearBallots(
      records.map((record) => ({ key: keyOf(record), ...imagesOf(record) })),
      deps,
      deps.now(),
    )
  } catch (error) {
    if (isPassing(error)) throw error
    for (const record of records) await hearOrBury(record, deps)
  }
}

function heldUp(record: DynamoDBRecord | undefined, error: unknown, deps: HearingDeps) {
  const itemIdentifier = record?.dynamodb?.SequenceNumber ?? ''
  deps.log({ heldUp: itemIdentifier, broke: String(error), at: deps.now() })
  return { batchItemFailures: [{ itemIdentifier }] }
}

/**
 * The table's stream, in its order. What fails in passing is asked for again, and all behind it with it; what cannot be
 * read goes to the dead letters, and the others go on.
 */
export async function consume(
  { Records }: DynamoDBStreamEvent,
  deps: HearingDeps,
): Promise<DynamoDBBatchResponse> {
  const ballots = Records.filter((record) => ballotKeys.isBallot(keyOf(record)))
  try {
    await hearBallotsOrBury(ballots, deps)
  } catch (error) {
    // Before anything of the batch was heard: all of it comes again.
    return heldUp(Records[0], error, deps)
  }
  for (const record of Records.filter((one) => isHeard(keyOf(one)))) {
    try {
      await hearOrBury(record, deps)
    } catch (error) {
      return heldUp(record, error, deps)
    }
  }
  return { batchItemFailures: [] }
}
