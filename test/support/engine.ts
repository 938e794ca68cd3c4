import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { createTable } from '../../infra/local/createTable'
import { openEngine } from '../../infra/local/openEngine'
import { holdToRights } from '../../infra/rights/held'
import { faults } from './faults'
import { meter } from '../../infra/bench/meter'

/** An engine with the one table in it, a client that is metered and can be disturbed. For tests and benchmarks. */
export async function startTable() {
  const folder = await mkdtemp(join(tmpdir(), 'emulin-test-'))
  const engine = await openEngine(join(folder, 'table.db'))
  const tableName = `emulin-test-${randomUUID()}`
  const client = new DynamoDBClient({
    endpoint: engine.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  await createTable(client, tableName)
  holdToRights(client)

  return {
    endpoint: engine.endpoint,
    tableName,
    client,
    db: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    meter: meter(client),
    faults: faults(client),
    async stop() {
      // The engine may be one that others use too, where DYNAMODB_ENDPOINT names it.
      await client.send(new DeleteTableCommand({ TableName: tableName }))
      client.destroy()
      await engine.stop()
      await rm(folder, { recursive: true })
    },
  }
}

export type TestTable = Awaited<ReturnType<typeof startTable>>

/**
 * For the top of a test file: an engine and a table of its own, gone when the file ends. The engine starts in a
 * fraction of a second, and a new one has no stream records of other files to slow it down.
 */
export function tableForFile(): TestTable {
  // Filled before the first test runs; until then there is nothing in it to read.
  const kept = {} as TestTable
  beforeAll(async () => {
    Object.assign(kept, await startTable())
  })
  afterEach(() => kept.faults.mend())
  afterAll(() => kept.stop())
  return kept
}
