import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

export type Secrets = { token: string; seal: string }

/** The keys this data was made with: drawn once, readable by their owner alone. */
export function secretsIn(file: string): Secrets {
  if (!existsSync(file)) {
    const drawn: Secrets = { token: draw(), seal: draw() }
    writeFileSync(file, JSON.stringify(drawn), { mode: 0o600, flag: 'wx' })
  }
  // Only the lines above write it.
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets
}

const draw = () => randomBytes(32).toString('base64url')
