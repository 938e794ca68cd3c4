import {
  DescribeTableCommand,
  UpdateTableCommand,
  waitUntilTableExists,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb'
import { createTable } from '../local/createTable'
import { table } from '../table'

/** A restored table has neither a stream nor items that expire: both are as they should be after this. Made here is none. Tells the stream’s name. */
export async function settle(db: DynamoDBClient, TableName: string) {
  const { Table } = await db.send(new DescribeTableCommand({ TableName }))
  if (!Table?.StreamSpecification?.StreamEnabled) {
    const { StreamSpecification } = table
    await db.send(new UpdateTableCommand({ TableName, StreamSpecification }))
    await waitUntilTableExists({ client: db, minDelay: 1, maxWaitTime: 600 }, { TableName })
  }
  await createTable(db, TableName)
  const { Table: settled } = await db.send(new DescribeTableCommand({ TableName }))
  return settled?.LatestStreamArn ?? ''
}
