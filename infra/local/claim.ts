import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { CannotStart } from './CannotStart'
import { endProcess, isAlive, KnownProcess, recognise } from './processes'

const Holder = z.object({
  owner: KnownProcess,
  engine: z.optional(KnownProcess),
  url: z.optional(z.string()),
})
type Holder = z.output<typeof Holder>

export type Claim = {
  /** Notes the engine, so that the next start can end it should both of us be killed. */
  engineIs(engine: KnownProcess): void
  isServedAt(url: string): void
  release(): void
}

/**
 * Takes a data folder for this process alone. Refuses while another one lives that holds it; what a dead one left
 * running is ended first.
 */
export async function claim(folder: string): Promise<Claim> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, 'running.json')
  const holder: Holder = { owner: recognise(process.pid) }
  while (!putInPlace(file, holder)) await removeLeftover(file)

  const note = (more: Partial<Holder>) => replace(file, Object.assign(holder, more))
  return {
    engineIs: (engine) => note({ engine }),
    isServedAt: (url) => note({ url }),
    release: () => rmSync(file, { force: true }),
  }
}

async function removeLeftover(file: string) {
  const holder = read(file)
  if (holder && isAlive(holder.owner)) throw heldBy(holder)
  if (holder?.engine) await endProcess(holder.engine)

  // Moved before it is removed: another start may have put its own there since we looked.
  const aside = `${file}.${process.pid}`
  if (!unless('ENOENT', () => renameSync(file, aside))) return
  const moved = read(aside)
  if (moved && isAlive(moved.owner)) renameSync(aside, file)
  rmSync(aside, { force: true })
}

const putInPlace = (file: string, holder: Holder) =>
  unless('EEXIST', () => writeFileSync(file, JSON.stringify(holder), { mode: 0o600, flag: 'wx' }))

/** Whole or not at all: whoever reads it meanwhile sees the old one. */
function replace(file: string, holder: Holder) {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 })
  renameSync(draft, file)
}

function read(file: string) {
  try {
    return Holder.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Gone meanwhile, or cut off by a sudden end.
    return undefined
  }
}

/** Whether the action went through, or failed for the one reason that is to be expected. */
function unless(code: string, action: () => void) {
  try {
    action()
    return true
  } catch (error) {
    // What node:fs throws carries a code.
    if ((error as NodeJS.ErrnoException).code === code) return false
    throw error
  }
}

const heldBy = ({ owner, url = '' }: Holder) =>
  new CannotStart(
    `e睦邻已经在运行（${[`进程 ${owner.pid}`, url].filter(Boolean).join(' ')}）。请先停止它，或用 npm start -- --memory 另开一个不留数据的。`,
    `e睦邻 is already running (${[`process ${owner.pid}`, url].filter(Boolean).join(' ')}). Stop it first, or use npm start -- --memory beside it.`,
  )
