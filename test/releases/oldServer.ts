import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { Given } from '../../infra/release/given'
import type { Heard, Told } from '../../infra/release/server'
import type { Kept } from './kept'
import type { Side } from './side'

const root = path.resolve(import.meta.dirname, '../..')

/** Where it finds sharp, the one thing that is not in the file. */
function unpacked({ version, serverFile }: Kept) {
  const folder = path.join(root, '.cache/releases')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${version}-${process.pid}-${Date.now()}.mjs`)
  writeFileSync(file, brotliDecompressSync(readFileSync(serverFile)))
  return file
}

type Waiting = { done: (value: unknown) => void; broke: (error: Error) => void }

/** What is asked of it beside HTTP, one answer for each. */
function askingOf(server: ChildProcess) {
  const waiting = new Map<number, Waiting>()
  let asked = 0
  server.on('message', (heard: Heard) => {
    if ('url' in heard) return
    const one = waiting.get(heard.id)
    waiting.delete(heard.id)
    if (heard.broke !== undefined) one?.broke(new Error(heard.broke))
    else one?.done(heard.value)
  })
  return (told: Told) =>
    new Promise<unknown>((done, broke) => {
      waiting.set((asked += 1), { done, broke })
      server.send({ id: asked, ...told })
    })
}

/** A release that was, as a process of its own over this table. */
export async function startOld(kept: Kept, given: Given): Promise<Side & { stop: () => Promise<unknown> }> {
  const file = unpacked(kept)
  const server = fork(file, [JSON.stringify(given)], { execArgv: [] })
  const ended = once(server, 'exit')
  const ask = askingOf(server)
  const [heard] = (await Promise.race([once(server, 'message'), ended])) as [Heard]
  if (typeof heard !== 'object' || !('url' in heard)) throw new Error(`${kept.version} did not start`)
  return {
    name: kept.version,
    request: (address, init) => fetch(heard.url + address, init),
    setClock: async (to) => void (await ask({ do: 'setClock', to })),
    hear: async () => (await ask({ do: 'hear' })) === true,
    ring: async () => void (await ask({ do: 'ring' })),
    work: async (parts) => void (await ask({ do: 'work', parts })),
    async stop() {
      server.disconnect()
      await ended
      rmSync(file)
    },
  }
}
