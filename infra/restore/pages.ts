import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { Item, Query, Table } from '../../functions/table/store'

/** All there is, in the table or in one of its indexes, page by page and in no order. */
export async function* pagesOf({ raw: { db, tableName } }: Table, index?: Query['index']) {
  let after: Record<string, unknown> | undefined
  do {
    const { Items = [], LastEvaluatedKey } = await db.send(
      new ScanCommand({
        TableName: tableName,
        ConsistentRead: !index,
        ...(index && { IndexName: index }),
        ...(after && { ExclusiveStartKey: after }),
      }),
    )
    yield Items as Item[]
    after = LastEvaluatedKey
  } while (after)
}
