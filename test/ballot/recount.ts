import { createHash, createDecipheriv } from 'node:crypto'
import type { Seal } from '../../functions/seal'
import { everyItem } from '../support/audit'
import type { TestTable } from '../support/engine'

/** Written anew from what is published of the format: opens every ballot in the table. */
function opened(item: Record<string, unknown>, seal: Seal, options: string[]) {
  const bytes = Buffer.from(item['c'] as Uint8Array)
  const key = Buffer.from(seal.of('ballot', 'key'), 'base64url')
  const opening = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
  opening.setAAD(Buffer.from(String(item['SK'])))
  opening.setAuthTag(bytes.subarray(12, 28))
  const text = Buffer.concat([opening.update(bytes.subarray(28)), opening.final()]).toString()
  const [chosen, nonce] = JSON.parse(text) as [number[], string]
  return { choice: chosen.map((place) => options[place] ?? ''), nonce }
}

type Vote = { seal: Seal; motionId: string; options: string[] }

export async function recount(table: TestTable, { seal, motionId, options }: Vote) {
  const [street, ulid, n] = motionId.split('-')
  const prefix = `V#${street}#${ulid}#${n}#`
  const items = (await everyItem(table)).filter(({ PK }) => PK.startsWith(prefix))
  const ballots = items.map((item) => opened(item, seal, options))
  const hashOf = ({ choice, nonce }: (typeof ballots)[number]) =>
    createHash('sha256')
      .update([motionId, choice.join(','), nonce].join('\n'))
      .digest('hex')
  return { choices: ballots.map(({ choice }) => choice), hashes: ballots.map(hashOf), items }
}
