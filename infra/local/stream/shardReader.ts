import {
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record,
  type DynamoDBStreamsClient,
} from '@aws-sdk/client-dynamodb-streams'

const batchSize = 100

/** What a shard still has: `isOver` once it is closed and read to its end. */
export type Batch = { records: _Record[]; isOver: boolean }

type Place = { StreamArn: string; ShardId: string; after: string | undefined }

const isNamed = (error: unknown, name: string) => error instanceof Error && error.name === name

/** Reads one shard from behind the number given, or from its beginning. */
export function shardReader(streams: DynamoDBStreamsClient, { StreamArn, ShardId, after }: Place) {
  let position = after
  let iterator: string | undefined
  let isTrimmed = false

  async function begin() {
    const from =
      position && !isTrimmed
        ? ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: position } as const)
        : ({ ShardIteratorType: 'TRIM_HORIZON' } as const)
    const answer = await streams.send(new GetShardIteratorCommand({ StreamArn, ShardId, ...from }))
    return answer.ShardIterator
  }

  async function read(): Promise<Batch> {
    iterator ??= await begin()
    if (!iterator) return { records: [], isOver: true }
    const { Records = [], NextShardIterator } = await streams.send(
      new GetRecordsCommand({ ShardIterator: iterator, Limit: batchSize }),
    )
    iterator = NextShardIterator
    return { records: Records, isOver: Records.length === 0 && !NextShardIterator }
  }

  return {
    /** The next records. An iterator lives for a quarter of an hour; a place older than a day is gone. */
    async next(): Promise<Batch> {
      try {
        return await read()
      } catch (error) {
        iterator = undefined
        if (isNamed(error, 'TrimmedDataAccessException')) isTrimmed = true
        else if (!isNamed(error, 'ExpiredIteratorException')) throw error
        return read()
      }
    },

    /** Everything up to this record is done with. */
    passed(number: string) {
      position = number
      isTrimmed = false
    },
    /** Reads again from behind what is done with. */
    goBack: () => (iterator = undefined),
  }
}
