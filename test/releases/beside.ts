import {
  CreateTableCommand,
  DynamoDBClient,
  UpdateTableCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keys } from '../../functions/keys'
import { openEngine } from '../../infra/local/openEngine'
import { table } from '../../infra/table'
import { callersAt } from './callers'
import { load, plainItems, type Kept } from './kept'
import { startOld } from './oldServer'
import { poolOf } from './pool'
import { startNew, type Side } from './side'

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
const tableName = 'beside'

/** Marks of how far a stream was read are of that stream: what is loaded anew has another. */
const isOfStream = ({ PK }: { PK: string }) => PK === keys.streamRead('').PK

/** A table with all that a release had stored; its stream begins behind it. */
async function tableOf(kept: Kept, client: DynamoDBClient) {
  const { StreamSpecification, ...withoutStream } = table
  await client.send(new CreateTableCommand({ TableName: tableName, ...withoutStream }))
  await waitUntilTableExists({ client, minDelay: 1, maxWaitTime: 60 }, { TableName: tableName })
  const items = kept.items()
  await load(
    items.filter(({ PK }) => !isOfStream({ PK: PK?.S ?? '' })),
    client,
    tableName,
  )
  await client.send(new UpdateTableCommand({ TableName: tableName, StreamSpecification }))
  return plainItems(items)
}

/** A release and what is now, beside each other on one table; `sides` is who begins, and the other. */
export async function startBeside(kept: Kept, isOldFirst: boolean) {
  const folder = await mkdtemp(join(tmpdir(), 'emulin-beside-'))
  const engine = await openEngine(join(folder, 'table.db'))
  const client = new DynamoDBClient({ endpoint: engine.endpoint, region: 'local', credentials })
  const items = await tableOf(kept, client)
  const given = { endpoint: engine.endpoint, tableName, now: kept.now }
  const old = await startOld(kept, given)
  const present = startNew(given)
  const sides: [Side, Side] = isOldFirst ? [old, present] : [present, old]
  const clock = { now: kept.now }
  const callers = callersAt(sides[0], clock)
  return {
    sides,
    items,
    pool: poolOf(items),
    clock,
    ...callers,
    db: DynamoDBDocumentClient.from(client),
    tableName,
    /** Later by so much, at both. */
    async later(milliseconds: number) {
      clock.now += milliseconds
      callers.forget()
      await Promise.all(sides.map((side) => side.setClock(clock.now)))
    },
    async stop() {
      await old.stop()
      present.stop()
      client.destroy()
      await engine.stop()
      await rm(folder, { recursive: true })
    },
  }
}

export type Beside = Awaited<ReturnType<typeof startBeside>>

/** For the top of a block of tests: filled before the first of them runs. */
export function besideForBlock(kept: Kept, isOldFirst: boolean) {
  const at = {} as Beside
  beforeAll(async () => void Object.assign(at, await startBeside(kept, isOldFirst)))
  afterAll(() => at.stop())
  return at
}
