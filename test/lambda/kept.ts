import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/lib-dynamodb'
import type { TestTable } from '../support/engine'

export type Kept = Record<string, unknown>

/** Everything in a table. */
export async function keptIn({ db, tableName }: TestTable) {
  const items: Kept[] = []
  let ExclusiveStartKey: ScanCommandOutput['LastEvaluatedKey']
  do {
    const page: ScanCommandOutput = await db.send(
      new ScanCommand({ TableName: tableName, ExclusiveStartKey }),
    )
    items.push(...(page.Items ?? []))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey)
  return items
}

/** How far a stream was read is where each stream stands; the packed pieces of a file are compared as the file. */
export const isComparable = ({ PK }: Kept) => !/^(STREAM$|EXP#)/.test(String(PK))
