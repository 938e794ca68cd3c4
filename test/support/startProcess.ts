import { spawn } from 'node:child_process'
import { once } from 'node:events'

type Where = {
  env: Record<string, string | undefined>
  cwd?: string
  /** A word that is said once it answers at its address; without one, the address itself. */
  ready?: string
}

/** A server in a process of its own: where it answers, what it says, how it ends (the code, or the signal). */
export function startProcess(args: string[], { env, cwd, ready = '' }: Where) {
  const server = spawn(process.execPath, args, { cwd, env })
  const exit = once(server, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  const ended = exit.then(([code, signal]) => code ?? signal)
  let said = ''
  const url = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const address = said.includes(ready) && /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (address) resolve(address)
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    void ended.then(() => reject(new Error(said)))
  })
  // Who only wants to know how it ends does not ask for the address.
  url.catch(() => {})
  return {
    url,
    ended,
    said: () => said,
    end(signal: NodeJS.Signals) {
      server.kill(signal)
      return ended
    },
  }
}
