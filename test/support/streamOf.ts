import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord } from 'aws-lambda'
import { tableOver } from '../../functions/table/store'
import { streamPump, type Consumer } from '../../infra/local/stream/pump'
import { lambdaRecord } from '../../infra/local/stream/lambdaRecord'
import { shardReader } from '../../infra/local/stream/shardReader'
import { shardsOf, streamOf } from '../../infra/local/stream/shards'
import type { TestTable } from './engine'

/** The stream of a test's table: carried to a consumer as on one machine, or read as it lies there. */
export function streamOfTable(table: TestTable) {
  const streams = new DynamoDBStreamsClient({
    endpoint: table.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const source = { db: table.client, streams, tableName: table.tableName }
  const pumpTo = (consume: Consumer) =>
    streamPump({ ...source, table: tableOver(table.db, table.tableName), consume })

  return {
    pumpTo,

    /** Every record there is, from the beginning. */
    async records() {
      const StreamArn = (await streamOf(source)) ?? ''
      const all: DynamoDBRecord[] = []
      for (const { ShardId = '' } of await shardsOf(StreamArn, source)) {
        const reader = shardReader(streams, { StreamArn, ShardId, after: undefined })
        for (let batch = await reader.next(); batch.records.length > 0; batch = await reader.next())
          all.push(...batch.records.map(lambdaRecord))
      }
      return all
    },
    stop: () => streams.destroy(),
  }
}
