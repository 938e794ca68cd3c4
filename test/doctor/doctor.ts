import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

const root = resolve(import.meta.dirname, '../..')

/** The command as whoever runs it sees it. */
export async function doctor(...args: string[]) {
  const child = spawn(process.execPath, ['infra/local/run.mjs', 'infra/doctor/main.ts', ...args], {
    cwd: root,
  })
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, said, complained }
}

type Told = { name: string; isNeeded: boolean; isThere: boolean; without?: string; instead?: string }

export async function reportOn(endpoint: string) {
  const { code, said, complained } = await doctor(endpoint, '--json')
  if (!said) throw new Error(complained)
  const { isFit, checks } = JSON.parse(said) as { isFit: boolean; checks: Told[] }
  return { code, isFit, checks, missing: checks.filter(({ isThere }) => !isThere) }
}
