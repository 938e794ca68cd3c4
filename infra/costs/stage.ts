import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient, UpdateTableCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { placeInBucket } from '../../functions/photo/placeInBucket'
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

/** As a function of the cloud signs: the token of its session, some thousand letters, stands in each form and link. */
const bucket = {
  name: 'emulin-data-photos-1a2b3c4d5e6f',
  address: 'https://emulin-data-photos-1a2b3c4d5e6f.s3.ap-southeast-1.amazonaws.com',
  front: 'https://photos.example.com',
  region: 'ap-southeast-1',
  keyId: 'ASIA0000000000000000',
  secret: 'a secret for counting and nothing else',
  session: Buffer.alloc(750, 'a session of a function').toString('base64'),
}

const outsideFor = (client: DynamoDBClient, { clock, streetId }: Scene) => ({
  now: () => clock.now,
  randomDigit: digits(),
  db: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
  tableName,
  secrets: { token: 'a token for counting and nothing else', seal: 'a seal for counting and nothing else' },
  wechat: { openidFor: async () => refuse('badCode') },
  photoPlace: placeInBucket(bucket, () => clock.now),
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
