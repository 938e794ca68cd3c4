import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { startEngine } from './startEngine'
import { table } from '../../infra/table'
import { faults } from './faults'
import { meter } from './meter'

const tableName = 'emulin-test'

/** An engine with the one table in it, a client that is metered and can be disturbed. For tests and benchmarks. */
export async function startTable() {
  const engine = await startEngine()
  const client = new DynamoDBClient({
    endpoint: engine.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  await client.send(new CreateTableCommand({ TableName: tableName, ...table }))

  return {
    endpoint: engine.endpoint,
    tableName,
    client,
    db: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    meter: meter(client),
    faults: faults(client),
    async stop() {
      client.destroy()
      await engine.stop()
    },
  }
}

export type TestTable = Awaited<ReturnType<typeof startTable>>

/**
 * For the top of a test file: an engine and a table of its own, gone when the file ends. The engine starts in
 * ten milliseconds, and a new one has no stream records of other files to slow it down.
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
