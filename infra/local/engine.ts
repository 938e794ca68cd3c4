import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { engineBinary } from './engineBinary'
import { freePort } from './freePort'
import { endProcess, recognise, type KnownProcess } from './processes'

export type Engine = {
  endpoint: string
  /** The process, if it is ours: for whoever must end it when all else fails. */
  process?: KnownProcess
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
  for (let triesLeft = 5; triesLeft > 0; triesLeft--) {
    const port = await freePort()
    const keeper = keepEngine(file, port)
    const ended = once(keeper, 'exit')
    const engine = await Promise.race([listening(keeper), ended.then(() => undefined)])
    // Another program may have taken the port in between.
    if (!engine) continue
    return {
      endpoint: `http://127.0.0.1:${port}`,
      process: engine,
      ended,
      stop: () => stop(keeper, engine, ended),
    }
  }
  throw new Error(`the engine ends as soon as it is started on ${file}`)
}

function keepEngine(file: string, port: number) {
  const engine = [engineBinary(), 'serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file]
  return spawn(process.execPath, [keeperFile, ...engine], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

/** The engine's process, once it has its port. */
async function listening(keeper: ChildProcess) {
  const [message] = (await once(keeper, 'message')) as [{ pid: number }]
  return recognise(message.pid)
}

async function stop(keeper: ChildProcess, engine: KnownProcess, ended: Promise<unknown>) {
  if (keeper.connected) keeper.disconnect()
  await Promise.race([ended, sleep(5_000, undefined, { ref: false })])
  // Still there: it hangs, or its keeper was killed and cannot tell it to end.
  await endProcess(engine)
  await ended
}
