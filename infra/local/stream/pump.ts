import type { _Record } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { keys } from '../../../functions/keys'
import type { Table } from '../../../functions/table/store'
import { lambdaRecord } from './lambdaRecord'
import { shardReader } from './shardReader'
import { shardsOf, streamOf, type Source } from './shards'

export type Consumer = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>
export type Pumped = { moved: number; isHeldUp: boolean }
export type Pump = ReturnType<typeof streamPump>

type Parts = Source & { table: Table; consume: Consumer }
type Reading = { reader: ReturnType<typeof shardReader>; isOver: boolean }

const numberOf = (record: _Record | undefined) => record?.dynamodb?.SequenceNumber

/** Our own marks come back through the stream: what moves nothing else is not marked, or it would never end. */
const isMark = ({ dynamodb }: _Record) => dynamodb?.Keys?.PK?.S === keys.streamRead('').PK

/**
 * Carries the table's stream to its consumer by Lambda's rules: in order within a shard, the parent before its
 * children, in batches, again from the lowest number that failed; how far it has come is kept in the table.
 */
export function streamPump({ table, consume, ...source }: Parts) {
  const readings = new Map<string, Reading>()

  async function readingOf(StreamArn: string, ShardId: string) {
    const known = readings.get(ShardId)
    if (known) return known
    const mark = await table.get(keys.streamRead(ShardId))
    const after = mark && String(mark.number)
    const reading = {
      reader: shardReader(source.streams, { StreamArn, ShardId, after }),
      isOver: false,
    }
    readings.set(ShardId, reading)
    return reading
  }

  /** How many of them were taken. */
  async function hand(records: _Record[]) {
    const { batchItemFailures } = await consume({ Records: records.map(lambdaRecord) })
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
    // An empty name of what failed means all of it, as with Lambda.
    if (failed.has('')) return 0
    const lowest = records.findIndex((record) => failed.has(numberOf(record) ?? ''))
    return lowest < 0 ? records.length : lowest
  }

  async function markDone(ShardId: string, done: _Record[], { reader }: Reading) {
    const number = numberOf(done[done.length - 1])
    if (!number) return
    reader.passed(number)
    if (!done.every(isMark)) await table.put({ ...keys.streamRead(ShardId), number })
  }

  async function pumpShard(ShardId: string, reading: Reading): Promise<Pumped> {
    const { records, isOver } = await reading.reader.next()
    reading.isOver = isOver
    if (records.length === 0) return { moved: 0, isHeldUp: false }
    const taken = await hand(records).catch((error: unknown) => {
      reading.reader.goBack()
      throw error
    })
    const done = records.slice(0, taken)
    if (taken < records.length) reading.reader.goBack()
    await markDone(ShardId, done, reading)
    return {
      moved: done.filter((record) => !isMark(record)).length,
      isHeldUp: taken < records.length,
    }
  }

  return {
    /** One round over all shards. */
    async once(): Promise<Pumped> {
      const StreamArn = await streamOf(source)
      const all: Pumped = { moved: 0, isHeldUp: false }
      if (!StreamArn) return all
      for (const { ShardId = '', ParentShardId } of await shardsOf(StreamArn, source)) {
        const parent = ParentShardId && readings.get(ParentShardId)
        if (parent && !parent.isOver) continue
        const { moved, isHeldUp } = await pumpShard(ShardId, await readingOf(StreamArn, ShardId))
        all.moved += moved
        all.isHeldUp ||= isHeldUp
      }
      return all
    },
  }
}
