import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../infra/local/freePort'

const opens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

/** Another engine, as a process of its own, once somebody answers at its port. */
async function start(command: string, argsFor: (port: number) => string[], cwd?: string) {
  const port = await freePort()
  const child = spawn(command, argsFor(port), { stdio: 'ignore', ...(cwd && { cwd }) })
  const ended = once(child, 'exit')
  for (let tries = 0; !(await opens(port)); tries++) {
    if (tries > 600 || child.exitCode !== null) throw new Error(`${command} does not answer`)
    await pause(50)
  }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

const atOnce = ['createTableMs', 'deleteTableMs', 'updateTableMs'].flatMap((name) => [`--${name}`, '0'])

/** An old stand-in for DynamoDB, without transactions and without streams. */
export const startDynalite = () =>
  start(process.execPath, (port) => ['node_modules/dynalite/cli.js', '--port', String(port), ...atOnce])

/** AWS's own stand-in, which is written in Java. What it writes down beside, it writes into its own folder. */
export const startDynamoDbLocal = (folder: string) => {
  const itself = [`-Djava.library.path=${folder}/DynamoDBLocal_lib`, '-jar', `${folder}/DynamoDBLocal.jar`]
  return start('java', (port) => [...itself, '-inMemory', '-disableTelemetry', '-port', String(port)], folder)
}
