import { spawn } from 'node:child_process'

/** Runs a command and keeps what it says for the error, should it fail; `hear` may listen meanwhile. */
export function runQuietly(command, args, { cwd, shell = false, hear = () => {} }) {
  return new Promise((resolve, reject) => {
    const said = []
    const child = spawn(command, args, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said.push(chunk)
        hear(chunk.toString())
      })
    }
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) return resolve()
      const error = new Error(`${[command, ...args].join(' ')}: ${signal ?? `exit code ${code}`}`)
      reject(Object.assign(error, { said: Buffer.concat(said).toString() }))
    })
  })
}
