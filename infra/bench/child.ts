import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A file of the project in a process of its own. What it has to say it sends; it ends when we do. */
export function startChild(file: string, args: string[], options: string[] = []) {
  const child = spawn(process.execPath, [...options, 'infra/local/run.mjs', file, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return { child, ended: once(child, 'exit') }
}

/** The first thing it says, or that it ended without a word. */
export async function heardFrom<T>({ child, ended }: { child: ChildProcess; ended: Promise<unknown> }) {
  const said = once(child, 'message').then(([message]) => ({ message }))
  const first = await Promise.race([said, ended.then(() => undefined)])
  if (!first) throw new Error(`a process of the benchmark ended with ${child.exitCode ?? child.signalCode}`)
  // Both ends are of this folder.
  return first.message as T
}

export async function endChild({ child, ended }: { child: ChildProcess; ended: Promise<unknown> }) {
  if (child.connected) child.disconnect()
  await ended
}

/** For the child: the work, its answer, and its end when who started it is gone. */
export async function asChild(
  work: (args: string[]) => Promise<{ answer: unknown; close?: () => Promise<void> }>,
) {
  const { answer, close } = await work(process.argv.slice(2))
  process.once('disconnect', () => void Promise.resolve(close?.()).finally(() => process.exit(0)))
  process.send?.(answer)
}
