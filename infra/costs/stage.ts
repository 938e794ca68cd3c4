import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient, UpdateTableCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { setupDepsOver, type WholeDeps } from '../../functions/setup/deps'
import { refuse } from '../../shared/outcome'
import { meter } from '../bench/meter'
import { chanceOf } from '../demo/history/choose'
import type { Closing } from '../local/closing'
import { createTable } from '../local/createTable'
import { openEngine } from '../local/openEngine'
import { tableName } from '../local/stack'

export type Clock = { now: number }

/** Always the same digits: what is counted is the same in every run. */
function digits() {
  const chance = chanceOf('what it costs')
  return () => Math.floor(chance() * 32)
}

type Scene = {
  clock: Clock
  streetId: string
  /** Where so much is written at once that nobody is to hear it, the stream is off. */
  hasStream: boolean
  settle: (deps: WholeDeps) => Promise<unknown>
}

const outsideFor = (client: DynamoDBClient, { clock, streetId }: Scene) => ({
  now: () => clock.now,
  randomDigit: digits(),
  db: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
  tableName,
  secrets: { token: 'a token for counting and nothing else', seal: 'a seal for counting and nothing else' },
  wechat: { openidFor: async () => refuse('badCode') },
  photoFiles: { show: async () => undefined, read: async () => undefined },
  settings: { demo: true, defaultStreet: streetId, appId: '' },
  log: (line: Record<string, unknown>) => void process.stderr.write(`${JSON.stringify(line)}\n`),
})

/** One street on an engine of its own, gone when all is closed; everything that is sent is metered. */
export async function openStage(scene: Scene, closing: Closing) {
  const folder = mkdtempSync(join(tmpdir(), 'emulin-costs-'))
  closing.add(() => rmSync(folder, { recursive: true, force: true }))
  const { endpoint, stop } = await openEngine(join(folder, 'table.db'))
  closing.add(stop)
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const settings = { endpoint, region: 'local', credentials }
  const client = new DynamoDBClient(settings)
  closing.add(() => client.destroy())
  await createTable(client, tableName)
  if (!scene.hasStream) {
    const StreamSpecification = { StreamEnabled: false }
    await client.send(new UpdateTableCommand({ TableName: tableName, StreamSpecification }))
  }
  const deps = setupDepsOver(outsideFor(client, scene))
  await scene.settle(deps)
  return { clock: scene.clock, settings, client, deps, meter: meter(client) }
}

export type Stage = Awaited<ReturnType<typeof openStage>>
