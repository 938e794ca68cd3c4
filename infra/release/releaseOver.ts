import { randomInt } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { sweepAll } from '../../functions/clock/sweepAll'
import { workOnAll } from '../../functions/export/workOnAll'
import { setupDepsOver } from '../../functions/setup/deps'
import { done } from '../../shared/outcome'
import { door } from '../local/door'
import { pumpOver } from '../local/pumpOver'
import { secretsOfReleases, settingsOfReleases, type Given } from './given'

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
/** A shard may have nothing at one look and something at the next, where another follows it. */
const looksOfNothing = 2

/** Photos of a release are looked at while it runs, and not kept. */
function photosInMemory() {
  const files = new Map<string, Buffer>()
  return {
    show: async (key: string, jpeg: Buffer) => void (files.has(key) || files.set(key, jpeg)),
    read: async (key: string) => files.get(key),
  }
}

/**
 * All of the product over a table that is there: behind its door, and hearing the stream, looking at the clock and
 * packing exports whenever it is told to. Its time is the one it was told.
 */
export function releaseOver({ endpoint, tableName, now: beginning }: Given) {
  let now = beginning
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials })
  const streams = new DynamoDBStreamsClient({ endpoint, region: 'local', credentials })
  const deps = setupDepsOver({
    now: () => now,
    randomDigit: () => randomInt(32),
    db: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    tableName,
    secrets: secretsOfReleases,
    wechat: { openidFor: async (code) => done(`openid-${code.replace(/-\d+$/, '')}`) },
    photoFiles: photosInMemory(),
    settings: settingsOfReleases,
    log: (line) => console.error(JSON.stringify(line)),
  })
  const messages = { send: async () => ({ is: 'later' as const }) }
  const pump = pumpOver({ deps: { ...deps, messages }, client, streams, tableName })

  return {
    deps,
    app: door(deps, '.'),
    setClock: (to: number) => void (now = to),
    /** Everything that the stream has by now; false where something holds it up. */
    async hear() {
      for (let nothing = 0; nothing < looksOfNothing;) {
        const { moved, isHeldUp } = await pump.once()
        if (isHeldUp) return false
        nothing = moved > 0 ? 0 : nothing + 1
      }
      return true
    },
    ring: () => sweepAll(deps),
    work: (parts: number) => workOnAll(deps, { parts, until: now + 60_000 }),
    end: () => [client, streams].forEach((one) => one.destroy()),
  }
}

export type Release = ReturnType<typeof releaseOver>
