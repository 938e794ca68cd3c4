import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Deployed } from './deployed'
import { node22 } from './node22'

/** What a handler answered: JSON, or bytes that were streamed with their type. */
export type Answered = { json: unknown } | { bytes: Buffer; contentType: string | undefined }

type Broke = { errorType: string; errorMessage: string }
type Message = {
  piece?: string
  broke?: Broke
  text?: string
  streamed?: true
  contentType?: string
  node?: string
}

/** As Lambda tells whoever called: the function's own error, or that its process ended. */
export class FunctionError extends Error {
  constructor(name: string, { errorType, errorMessage }: Broke) {
    super(`${name}: ${errorType}: ${errorMessage}`)
  }
}

/** What an answer may weigh that is not streamed: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const mostBytes = 6 * 1024 * 1024
const runtime = join(import.meta.dirname, 'runtime.mjs')

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html: those that are Lambda's own. */
const reserved = ({ name, folder, handler, memory, runtime: kind }: Deployed) => ({
  _HANDLER: handler,
  LAMBDA_TASK_ROOT: folder,
  AWS_EXECUTION_ENV: `AWS_Lambda_${kind}`,
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memory),
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  LANG: 'en_US.UTF-8',
  TZ: ':UTC',
})

/** https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html */
const contextOf = ({ name, arn, memory, seconds }: Deployed) => ({
  awsRequestId: randomUUID(),
  functionName: name,
  functionVersion: '$LATEST',
  invokedFunctionArn: arn,
  memoryLimitInMB: String(memory),
  logGroupName: `/aws/lambda/${name}`,
  logStreamName: '2026/03/02/[$LATEST]0',
  callbackWaitsForEmptyEventLoop: true,
  deadline: Date.now() + seconds * 1000,
})

/** The last message of what is asked for; the pieces before it go to `hear`. */
function lastOf(child: ChildProcess, said: () => string, hear: (piece: string) => void) {
  return new Promise<Message>((resolve) => {
    const settle = (message: Message) => {
      child.off('message', take).off('exit', end)
      resolve(message)
    }
    const take = (message: Message) => (message.piece === undefined ? settle(message) : hear(message.piece))
    const end = () => settle({ broke: { errorType: 'Runtime.ExitError', errorMessage: said() } })
    child.on('message', take).once('exit', end)
  })
}

function answeredBy({ streamed, contentType, text = 'null' }: Message, pieces: Buffer[]): Answered {
  if (streamed) return { bytes: Buffer.concat(pieces), contentType }
  if (Buffer.byteLength(text) > mostBytes) throw new Error('Function.ResponseSizeTooLarge')
  return { json: JSON.parse(text) as unknown }
}

function spawnRuntime(deployed: Deployed, credentials: Record<string, string>) {
  const child = spawn(node22(), [`--max-old-space-size=${deployed.memory}`, runtime], {
    env: { ...deployed.environment, ...reserved(deployed), ...credentials },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (some: Buffer) => void (said += some.toString()))
  return { child, said: () => said }
}

export type Instance = Awaited<ReturnType<typeof startInstance>>

/**
 * One process of one function under Node 22: started cold, given one event at a time, and frozen between its answers
 * with whatever it has left undone, as Lambda freezes it.
 */
export async function startInstance(deployed: Deployed, credentials: Record<string, string>) {
  const { child, said } = spawnRuntime(deployed, credentials)
  const first = await lastOf(child, said, () => undefined)
  if (first.broke) throw new FunctionError(deployed.name, first.broke)
  child.kill('SIGSTOP')
  return {
    node: first.node ?? '',
    /** What it has written to its log. */
    said,

    async invoke(event: unknown): Promise<Answered> {
      const pieces: Buffer[] = []
      child.kill('SIGCONT')
      const answer = lastOf(child, said, (piece) => pieces.push(Buffer.from(piece, 'base64')))
      child.send({ event, ...contextOf(deployed) })
      const last = await answer
      child.kill('SIGSTOP')
      if (last.broke) throw new FunctionError(deployed.name, last.broke)
      return answeredBy(last, pieces)
    },

    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
