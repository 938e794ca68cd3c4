import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams'

export type Source = { db: DynamoDBClient; streams: DynamoDBStreamsClient; tableName: string }

export async function streamOf({ db, tableName }: Omit<Source, 'streams'>) {
  const { Table } = await db.send(new DescribeTableCommand({ TableName: tableName }))
  return Table?.LatestStreamArn
}

/** The stream's shards, each behind its parent. */
export async function shardsOf(StreamArn: string, { streams }: Source) {
  const shards: Shard[] = []
  let ExclusiveStartShardId: string | undefined
  do {
    const asked = new DescribeStreamCommand({ StreamArn, ExclusiveStartShardId })
    const { StreamDescription } = await streams.send(asked)
    shards.push(...(StreamDescription?.Shards ?? []))
    ExclusiveStartShardId = StreamDescription?.LastEvaluatedShardId
  } while (ExclusiveStartShardId)
  return parentsFirst(shards)
}

export function parentsFirst(shards: Shard[]): Shard[] {
  const depthOf = ({ ParentShardId }: Shard): number => {
    const parent = shards.find(({ ShardId }) => ShardId === ParentShardId)
    return parent ? depthOf(parent) + 1 : 0
  }
  return [...shards].sort((one, other) => depthOf(one) - depthOf(other))
}
