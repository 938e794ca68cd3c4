import { ScanCommand, type AttributeValue, type DynamoDBClient } from '@aws-sdk/client-dynamodb'

export type StoredItem = Record<string, AttributeValue>

/** Bytes are base64 in JSON, as wherever DynamoDB speaks it. */
function inJson(this: Record<string, unknown>, name: string, value: unknown) {
  const raw = this[name]
  return raw instanceof Uint8Array ? Buffer.from(raw).toString('base64') : value
}

/** `{"B": "…"}` is bytes: no map of ours has that one name. */
const withBytes = (_: string, value: unknown) => {
  const bytes = (value as { B?: unknown } | null)?.B
  return typeof bytes === 'string' ? { B: Buffer.from(bytes, 'base64') } : value
}

const keyOf = ({ PK, SK }: StoredItem) => `${PK?.S} ${SK?.S}`

async function everyItem(client: DynamoDBClient, TableName: string) {
  const items: StoredItem[] = []
  let ExclusiveStartKey: StoredItem | undefined
  do {
    const page = await client.send(new ScanCommand({ TableName, ExclusiveStartKey }))
    items.push(...(page.Items ?? []))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey)
  return items
}

/** A table as text: an item a line, by their keys, as it would be restored. */
export async function linesOf(client: DynamoDBClient, tableName: string) {
  const items = await everyItem(client, tableName)
  const sorted = items.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  return sorted.map((item) => JSON.stringify(item, inJson)).join('\n')
}

// Only the lines above write them.
export const itemsIn = (lines: string) =>
  lines.split('\n').map((line) => JSON.parse(line, withBytes) as StoredItem)
