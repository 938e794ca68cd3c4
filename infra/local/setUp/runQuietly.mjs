import { spawn } from 'node:child_process'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
const running = new Set()

/** All that run side by side: none outlives us. */
function endWithUs(signal) {
  for (const pid of running) process.kill(pid, signal)
  process.exit(1)
}

/** Runs a command and keeps what it says for the error, should it fail; `hear` may listen meanwhile. */
export function runQuietly(command, args, { cwd, shell = false, hear = () => {} }) {
  return new Promise((resolve, reject) => {
    const said = []
    // A group of its own, so that what it starts in turn can be ended with it.
    const detached = process.platform !== 'win32'
    const child = spawn(command, args, { cwd, shell, detached, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said.push(chunk)
        hear(chunk.toString())
      })
    }
    const pid = detached ? -child.pid : child.pid
    if (running.size === 0) for (const signal of signals) process.on(signal, endWithUs)
    running.add(pid)

    child.on('error', reject)
    child.on('close', (code, signal) => {
      running.delete(pid)
      if (running.size === 0) for (const name of signals) process.off(name, endWithUs)
      if (code === 0) return resolve()
      const error = new Error(`${[command, ...args].join(' ')}: ${signal ?? `exit code ${code}`}`)
      reject(Object.assign(error, { said: Buffer.concat(said).toString() }))
    })
  })
}
