import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import { imagesOf, keyOf } from '../../functions/stream/store'
import { nameOf } from '../../functions/table/nameOf'
import type { Item, Key } from '../../functions/table/store'
import type { Chance } from '../../infra/demo/history/choose'
import { settle } from '../../infra/restore/settle'
import { table as shape } from '../../infra/table'
import type { TestTable } from '../support/engine'

export type Change = { key: Key; after: Item | undefined }
/** While a copy was taken: from this change to that. */
export type Cut = { from: number; to: number }

export const changesIn = (records: DynamoDBRecord[]): Change[] =>
  records.map((record) => ({ key: keyOf(record), after: imagesOf(record).after }))

/** Each item as it stood at some moment while the copy was taken, one at its beginning, another at its end: as torn as can be. */
export function tornItems(changes: readonly Change[], { from, to }: Cut, chance: Chance): Item[] {
  const readAt = new Map<string, number>()
  const items = new Map<string, Item>()
  changes.forEach(({ key, after }, at) => {
    const name = nameOf(key)
    const read = readAt.get(name) ?? from + Math.floor(chance() * (to - from + 1))
    readAt.set(name, read)
    if (at >= read) return
    if (after) items.set(name, after)
    else items.delete(name)
  })
  return [...items.values()]
}

/** A new table with these items in it, as a restore makes one: without a stream, and nothing in it expires. */
export async function tableWith(items: readonly Item[], { client, db }: TestTable, tableName: string) {
  const { StreamSpecification: _, ...bare } = shape
  await client.send(new CreateTableCommand({ TableName: tableName, ...bare }))
  for (let at = 0; at < items.length; at += 25) {
    const puts = items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } }))
    await db.send(new BatchWriteCommand({ RequestItems: { [tableName]: puts } }))
  }
  await settle(client, tableName)
}
