import { spawn } from 'node:child_process'

/** Runs a command and keeps what it says; shows that only when the command fails. */
export function runQuietly(command, args, { cwd, shell = false }) {
  return new Promise((resolve, reject) => {
    const said = []
    const child = spawn(command, args, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) return resolve()
      const error = new Error(`${[command, ...args].join(' ')}: ${signal ?? `exit code ${code}`}`)
      reject(Object.assign(error, { said: Buffer.concat(said).toString() }))
    })
  })
}
