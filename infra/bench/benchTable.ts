import { DynamoDBClient, UpdateTableCommand } from '@aws-sdk/client-dynamodb'
import { join } from 'node:path'
import { setupDepsOver } from '../../functions/setup/deps'
import { createTable } from '../local/createTable'
import { openEngine } from '../local/openEngine'
import { outside } from '../local/outside'
import { tableName } from '../local/stack'
import { table } from '../table'
import { meter } from './meter'

type Where = { endpoint: string; folder: string; now: () => number }

/** The functions over the table of a folder, whose engine runs already, and a count of what they send. */
export function depsAt({ endpoint, folder, now }: Where) {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials })
  const data = { at: (name: string) => join(folder, name) }
  const deps = setupDepsOver(outside({ client, tableName, data, wechat: { base: '', secret: '' }, now }))
  return { client, deps, meter: meter(client), close: () => client.destroy() }
}

export type BenchTable = Awaited<ReturnType<typeof openTable>>

/** An engine over a folder and a table whose stream is off: so much at once is loaded first and heard by nobody. */
export async function openTable(folder: string, now: () => number) {
  const engine = await openEngine(join(folder, 'table.db'))
  const at = depsAt({ endpoint: engine.endpoint, folder, now })
  await createTable(at.client, tableName)
  const stream = (StreamSpecification: { StreamEnabled: boolean }) =>
    at.client.send(new UpdateTableCommand({ TableName: tableName, StreamSpecification }))
  await stream({ StreamEnabled: false })
  return {
    ...at,
    endpoint: engine.endpoint,
    engine,
    /** As in service again, with the stream on. */
    async close() {
      await stream(table.StreamSpecification)
      at.close()
      await engine.stop()
    },
  }
}
