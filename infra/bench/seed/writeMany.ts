import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

type Item = Record<string, unknown>
type Where = { db: DynamoDBDocumentClient; tableName: string }

const inABatch = 25
const atOnce = 8

async function write(items: Item[], { db, tableName }: Where) {
  let rest = items.map((Item) => ({ PutRequest: { Item } }))
  while (rest.length > 0) {
    const answer = await db.send(new BatchWriteCommand({ RequestItems: { [tableName]: rest } }))
    rest = (answer.UnprocessedItems?.[tableName] ?? []) as typeof rest
  }
}

/** Puts items into the table past every rule, a few batches at a time: for loading before anything is measured. */
export async function writeMany(items: Iterable<Item>, where: Where) {
  let batch: Item[] = []
  let under: Promise<void>[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < inABatch) continue
    under.push(write(batch, where))
    batch = []
    if (under.length < atOnce) continue
    await Promise.all(under)
    under = []
  }
  await Promise.all([...under, write(batch, where)])
}
