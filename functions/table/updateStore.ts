import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { Item, Key, Table } from './store'

export type Change = { change: string; condition: string; values: Record<string, unknown> }

/** Changed, and what stood there before; or not, and what stood in the way. */
export type Changed = { kept: true; before: Item | undefined } | { kept: false; found: Item | undefined }

/**
 * Changes one item, or begins it, in one round trip, without having read it. `change` is an update expression. Apart
 * from the other ways to use the table: whoever has no need of it does not load it.
 */
export async function update(
  { raw }: Table,
  Key: Key,
  { change, condition, values }: Change,
): Promise<Changed> {
  try {
    const { Attributes } = await raw.db.send(
      new UpdateCommand({
        TableName: raw.tableName,
        Key,
        UpdateExpression: change,
        ConditionExpression: condition,
        ExpressionAttributeValues: values,
        ReturnValues: 'ALL_OLD',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    )
    return { kept: true, before: Attributes as Item | undefined }
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    return { kept: false, found: error.Item && (unmarshall(error.Item) as Item) }
  }
}
