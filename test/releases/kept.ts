import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { itemsIn, type StoredItem } from '../../infra/release/itemLines'

const folder = import.meta.dirname

/** A release as it was kept: what it had stored by then, and its server. */
export type Kept = { version: string; now: number; serverFile: string; items: () => StoredItem[] }

const keptIn = (version: string): Kept => {
  const at = (name: string) => path.join(folder, version, name)
  const { now } = JSON.parse(readFileSync(at('release.json'), 'utf8')) as { now: number }
  const items = () => itemsIn(gunzipSync(readFileSync(at('items.ndjson.gz'))).toString())
  return { version, now, serverFile: at('server.mjs.br'), items }
}

const inOrder = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true })

/** The oldest first. */
export const keptReleases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
  .map(({ name }) => name)
  .sort(inOrder)
  .map(keptIn)

export const plainItems = (items: StoredItem[]) =>
  items.map((item) => unmarshall(item) as Record<string, unknown> & { PK: string; SK: string })

const atOnce = 8

/** Puts a release's items into a table, as they were. */
export async function load(items: StoredItem[], client: DynamoDBClient, tableName: string) {
  const batches = Array.from({ length: Math.ceil(items.length / 25) }, (_, n) =>
    items.slice(n * 25, n * 25 + 25),
  )
  const write = async () => {
    for (let batch = batches.pop(); batch; batch = batches.pop()) {
      const puts = batch.map((Item) => ({ PutRequest: { Item } }))
      await client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: puts } }))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, write))
}
