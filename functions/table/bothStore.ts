import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { isOvertaken } from './cancelled'
import type { Item, Table } from './store'

type Unless = { condition: string; values: Record<string, unknown> }

/**
 * Writes two items or neither: the first as it stands under the condition, the other with it. Apart from the other
 * ways to use the table, and nowhere on the way of an order.
 */
export async function putBoth({ raw }: Table, [item, other]: [Item, Item], { condition, values }: Unless) {
  const TableName = raw.tableName
  const first = { Item: item, ConditionExpression: condition, ExpressionAttributeValues: values }
  try {
    await raw.db.send(
      new TransactWriteCommand({
        TransactItems: [{ Put: { TableName, ...first } }, { Put: { TableName, Item: other } }],
      }),
    )
    return true
  } catch (error) {
    if (isOvertaken(error)) return false
    throw error
  }
}
