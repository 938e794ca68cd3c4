import { createHash } from 'node:crypto'
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { canonical } from '../../functions/seal'
import type { TestTable } from '../support/engine'

/** One mark for the whole table: any byte written anywhere changes it. */
export async function markOf({ db, tableName }: TestTable) {
  const items: string[] = []
  let ExclusiveStartKey: Record<string, unknown> | undefined
  do {
    const page = await db.send(
      new ScanCommand({ TableName: tableName, ...(ExclusiveStartKey && { ExclusiveStartKey }) }),
    )
    items.push(...(page.Items ?? []).map(canonical))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey)
  return createHash('sha256').update(items.sort().join('\n')).digest('hex')
}
