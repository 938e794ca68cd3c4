import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { engineBinary } from './engineBinary'
import { freePort } from './freePort'

export type Engine = {
  endpoint: string
  /** The process, if it is ours: for whoever must end it when all else fails. */
  pid?: number
  /** Settles when the engine is gone, asked to or not. */
  ended: Promise<unknown>
  stop(): Promise<void>
}

const keeperFile = fileURLToPath(new URL('./engineKeeper.mjs', import.meta.url))

/**
 * The table's engine over one file. It ends with this process, even if that is killed; what it acknowledged is in
 * the file.
 */
export async function startEngine(file: string): Promise<Engine> {
  for (let triesLeft = 5; ; triesLeft--) {
    const port = await freePort()
    const child = keepEngine(file, port)
    const ended = once(child, 'exit')
    const endpoint = `http://127.0.0.1:${port}`
    const pid = await Promise.race([pidFrom(child), ended.then(() => undefined)])
    if (pid && (await answers(endpoint, ended))) {
      return { endpoint, pid, ended, stop: () => stop(child, pid, ended) }
    }
    // Most likely another program took the port in between.
    if (triesLeft === 0) throw new Error(`the engine ends as soon as it is started on ${file}`)
  }
}

function keepEngine(file: string, port: number) {
  const engine = [engineBinary(), 'serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file]
  return spawn(process.execPath, [keeperFile, ...engine], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

async function pidFrom(child: ChildProcess) {
  const [message] = await once(child, 'message')
  return (message as { pid: number }).pid
}

async function answers(endpoint: string, ended: Promise<unknown>) {
  let isGone = false
  void ended.then(() => (isGone = true))
  while (!isGone) {
    const answer = await fetch(endpoint).catch(() => undefined)
    if (answer) return true
    await sleep(5)
  }
  return false
}

async function stop(keeper: ChildProcess, pid: number, ended: Promise<unknown>) {
  if (keeper.connected) keeper.disconnect()
  const late = sleep(5_000, 'late', { ref: false })
  // The keeper has not seen the engine end, so this number is still the engine's.
  if ((await Promise.race([ended, late])) === 'late') process.kill(pid, 'SIGKILL')
  await ended
}
