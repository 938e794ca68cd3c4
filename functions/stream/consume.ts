import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { hearBallots } from '../ballot/hearBallots'
import { ballotKeys } from '../ballot/keys'
import { keys } from '../keys'
import { isPassing } from '../isPassing'
import { countOrders } from '../numbers/countOrders'
import type { Key } from '../table/store'
import { isHeard, tellRecord, type HearingDeps } from './hearRecord'
import { deadLetterStore, imagesOf, keyOf, type Images } from './store'

type Read = { key: Key } & Images

const readIn = (record: DynamoDBRecord): Read => ({ key: keyOf(record), ...imagesOf(record) })

/** Done, or buried with its reason. What fails in passing is thrown on. */
async function orBury(record: DynamoDBRecord, deps: HearingDeps, work: (read: Read) => Promise<void>) {
  const now = deps.now()
  try {
    await work(readIn(record))
  } catch (error) {
    if (isPassing(error)) throw error
    const reason = String(error)
    deps.log({ buried: record.dynamodb?.SequenceNumber, reason, at: now })
    await deadLetterStore(deps.table).bury(record, reason, now)
  }
}

/**
 * Many at once: each leaf and partition is written once. Where one record cannot be read, each half goes by itself, down
 * to that one, which is buried: the others still go together.
 */
async function together(
  records: DynamoDBRecord[],
  deps: HearingDeps,
  work: (read: Read[]) => Promise<void>,
): Promise<void> {
  const [first, ...more] = records
  if (!first) return
  if (more.length === 0) return orBury(first, deps, (read) => work([read]))
  try {
    await work(records.map(readIn))
  } catch (error) {
    if (isPassing(error)) throw error
    const half = Math.ceil(records.length / 2)
    await together(records.slice(0, half), deps, work)
    await together(records.slice(half), deps, work)
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
  const orders = Records.filter((record) => keys.isOrder(keyOf(record)))
  try {
    await together(ballots, deps, (read) => hearBallots(read, deps, deps.now()))
    await together(orders, deps, (read) => countOrders(read, deps))
  } catch (error) {
    // Before anything of the batch was heard: all of it comes again.
    return heldUp(Records[0], error, deps)
  }
  for (const record of Records.filter((one) => isHeard(keyOf(one)))) {
    try {
      await orBury(record, deps, (read) => tellRecord(read, deps, deps.now()))
    } catch (error) {
      return heldUp(record, error, deps)
    }
  }
  return { batchItemFailures: [] }
}
