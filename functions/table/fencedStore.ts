import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { isOvertaken } from './cancelled'
import type { Item, Key, Table } from './store'

/** The item that must still say this while others are written. */
export type Fence = { key: Key; condition: string; values: Record<string, unknown> }

/** DynamoDB takes a hundred in one go, the fence among them. */
const mostAtOnce = 99

/**
 * Writes items as long as the fence stands: false once it does not, and from then on nothing is written. For work that
 * goes on longer than one write, and that another may have taken over: no clock says who is the last. Apart from the
 * other ways to use the table, and nowhere on the way of an order.
 */
export async function writeFenced({ raw }: Table, items: readonly Item[], { key, condition, values }: Fence) {
  const TableName = raw.tableName
  const check = {
    ConditionCheck: {
      TableName,
      Key: key,
      ConditionExpression: condition,
      ExpressionAttributeValues: values,
    },
  }
  for (let at = 0; at < items.length; at += mostAtOnce) {
    const puts = items.slice(at, at + mostAtOnce).map((Item) => ({ Put: { TableName, Item } }))
    try {
      await raw.db.send(new TransactWriteCommand({ TransactItems: [check, ...puts] }))
    } catch (error) {
      if (isOvertaken(error)) return false
      throw error
    }
  }
  return true
}
