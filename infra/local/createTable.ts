import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
  type DynamoDBClient,
  type TableDescription,
} from '@aws-sdk/client-dynamodb'
import { expiresAttribute, table } from '../table'
import { CannotStart } from './CannotStart'

/** Makes the one table, or finds it as it should be. */
export async function createTable(db: DynamoDBClient, TableName: string) {
  await db.send(new CreateTableCommand({ TableName, ...table })).catch((error: unknown) => {
    if (!(error instanceof ResourceInUseException)) throw error
  })
  await waitUntilTableExists({ client: db, minDelay: 1, maxWaitTime: 60 }, { TableName })
  const { Table } = await db.send(new DescribeTableCommand({ TableName }))
  if (shapeOf(Table) !== shapeOf(table)) throw tableOfAnotherVersion(TableName)
  await expireItems(db, TableName)
}

async function expireItems(db: DynamoDBClient, TableName: string) {
  const { TimeToLiveDescription } = await db.send(new DescribeTimeToLiveCommand({ TableName }))
  if (TimeToLiveDescription?.AttributeName === expiresAttribute) return
  const TimeToLiveSpecification = { AttributeName: expiresAttribute, Enabled: true }
  await db.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }))
}

type Shape = Pick<TableDescription, 'KeySchema' | 'GlobalSecondaryIndexes'>

/** Keys and indexes in one string, whatever order an engine tells them in. */
export function shapeOf({ KeySchema, GlobalSecondaryIndexes = [] }: Shape = {}) {
  const indexes = GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => {
    const projected = [...(Projection?.NonKeyAttributes ?? [])].sort().join()
    return `${IndexName} ${keysOf(KeySchema)} ${Projection?.ProjectionType} ${projected}`
  })
  return [keysOf(KeySchema), ...indexes.sort()].join('; ')
}

const keysOf = (schema: Shape['KeySchema'] = []) =>
  schema.map(({ AttributeName, KeyType }) => `${KeyType} ${AttributeName}`).join()

const tableOfAnotherVersion = (name: string) =>
  new CannotStart(
    `数据表 ${name} 是另一个版本建立的，索引不同。npm start -- --fresh 会清空数据，重新开始。`,
    `The table ${name} was made by another version, with other indexes. npm start -- --fresh begins anew.`,
  )
