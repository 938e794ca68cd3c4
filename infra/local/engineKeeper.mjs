import { spawn } from 'node:child_process'

// Stands between the stack and the engine, in a session of its own: Ctrl-C in the terminal does not reach the
// engine before the requests in flight are answered, and when the stack dies, however it dies, so does the engine.
const [binary, ...args] = process.argv.slice(2)
const engine = spawn(binary, args, { stdio: 'ignore' })

const stop = () => engine.kill()
process.on('disconnect', stop)
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
engine.on('spawn', () => process.send?.({ pid: engine.pid }))
engine.on('error', () => process.exit(1))
engine.on('exit', (code) => process.exit(code ?? 1))
