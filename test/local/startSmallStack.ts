import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** A stack in a process of its own: where it is served once it is ready, what it says, and how it ends. */
export function startSmallStack(args: string[], env: Record<string, string> = {}) {
  const stack = spawn(process.execPath, ['--import', 'tsx', 'test/local/smallStack.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  })
  const exit = once(stack, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  // The exit code, or the signal that ended it.
  const ended = exit.then(([code, signal]) => code ?? signal)
  let said = ''
  const url = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const address = said.includes('Ctrl-C') && /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (address) resolve(address)
    }
    stack.stdout.on('data', hear)
    stack.stderr.on('data', hear)
    void ended.then(() => reject(new Error(said)))
  })
  // Who only wants to know how it ends does not ask for the address.
  url.catch(() => {})

  return {
    url,
    ended,
    said: () => said,
    end(signal: NodeJS.Signals) {
      stack.kill(signal)
      return ended
    },
  }
}
