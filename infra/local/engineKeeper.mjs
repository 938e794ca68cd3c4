import { spawn } from 'node:child_process'

// Stands between the stack and the engine, in a session of its own: Ctrl-C in the terminal does not reach the
// engine before the requests in flight are answered, and when the stack dies, however it dies, so does the engine.
const [binary, ...args] = process.argv.slice(2)
const engine = spawn(binary, args, { stdio: ['ignore', 'ignore', 'pipe'] })

const stop = () => engine.kill()
process.on('disconnect', stop)
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
// Said once it has the port. Another engine may answer there, if it was quicker; this one then says so and ends.
engine.stderr.on('data', (line) => {
  if (process.connected && String(line).includes('listening')) process.send({ pid: engine.pid })
})
engine.on('error', () => process.exit(1))
engine.on('exit', (code) => process.exit(code ?? 1))
