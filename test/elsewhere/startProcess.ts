import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** The built file as systemd starts it: where it answers, what it says, how it ends. */
export function startProcess(file: string, env: Record<string, string>) {
  const server = spawn(process.execPath, [file], {
    env: { PATH: process.env.PATH ?? '', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', ...env },
  })
  const exit = once(server, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  const ended = exit.then(([code, signal]) => code ?? signal)
  let said = ''
  const url = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
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
