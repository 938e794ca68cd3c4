import { AsyncResource } from 'node:async_hooks'
import {
  type DynamoDBClient,
  InternalServerError,
  ProvisionedThroughputExceededException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb'
import { keysIn } from './keysIn'

export type Fault = {
  /** `loseRequest`: never sent. `loseReply`: applied, but nobody hears. `duplicate`: the net delivers it twice. */
  kind: 'loseRequest' | 'loseReply' | 'duplicate' | 'wait' | 'throttle' | 'conflict' | 'serverError'
  /** As in `PutItem`, `Query`. */
  operation?: string | RegExp
  /** Tried against `PK|SK` of each item the request names, and each value of a query. */
  key?: RegExp
  /** How many requests meet it; one if not said. */
  times?: number
  /** How many fitting requests pass untouched first, to fail the third write of a command for instance. */
  after?: number
  /** Drawn for each fitting request: hand in a seeded one. */
  chance?: () => boolean
  /** What `wait` waits for before it sends: a delay, or another test actor's turn. */
  until?: () => Promise<unknown>
}

const told = (status: number) => ({ message: 'injected', $metadata: { httpStatusCode: status } })

const cut = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })

type Send<T> = () => Promise<T>

const effects: Record<Fault['kind'], <T>(send: Send<T>, fault: Fault) => Promise<T>> = {
  loseRequest: () => Promise.reject(cut()),
  loseReply: (send) =>
    send().then(() => {
      throw cut()
    }),
  duplicate: async (send) => {
    const first = await send()
    // What became of the second copy is nobody's to hear: the client took the first answer.
    await send().catch(() => undefined)
    return first
  },
  wait: async (send, { until = () => Promise.resolve() }) => {
    await until()
    return send()
  },
  throttle: () => Promise.reject(new ProvisionedThroughputExceededException(told(400))),
  conflict: () => Promise.reject(new TransactionConflictException(told(400))),
  serverError: () => Promise.reject(new InternalServerError(told(500))),
}

const fits = ({ operation = /./, key = /./ }: Fault, name: string, input: object) =>
  (typeof operation === 'string' ? operation === name : operation.test(name)) &&
  keysIn(input).some((words) => key.test(words))

/** Lets a test break the way between a client and the engine. Each attempt counts, the SDK's retries too. */
export function faults(client: DynamoDBClient) {
  let injected: (Fault & { times: number; after: number })[] = []

  const nextFor = (name: string, input: object) =>
    injected.find((fault) => {
      if (fault.times === 0 || !fits(fault, name, input)) return false
      if (fault.after > 0) {
        fault.after -= 1
        return false
      }
      return fault.chance?.() ?? true
    })

  client.middlewareStack.add(
    (next, context) => (args) => {
      const name = (context.commandName ?? '').replace(/Command$/, '')
      const fault = nextFor(name, args.input)
      if (!fault) return next(args)
      fault.times -= 1
      return effects[fault.kind](() => next(args), fault)
    },
    { step: 'finalizeRequest', priority: 'normal', name: 'faults' },
  )

  return {
    inject({ until, ...fault }: Fault) {
      const { times = 1, after = 0 } = fault
      // Another actor's turn is taken by the test, and not in the name and with the rights of the function that waits.
      const turn = until && AsyncResource.bind(until)
      injected.push({ ...fault, times, after, ...(turn && { until: turn }) })
    },
    mend() {
      injected = []
    },
  }
}

export type Faults = ReturnType<typeof faults>
