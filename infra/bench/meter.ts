import { type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { unitsIn, type Units } from './units'

/** One attempt that reached the engine. `failed` names its error: DynamoDB tells no units for those. */
export type Trip = { operation: string; input: object; units: Units[]; failed?: string }

const operationsThatTell =
  /^(Get|Put|Update|Delete|BatchGet|BatchWrite|TransactGet|TransactWrite)Item|^(Query|Scan)/

const operationOf = (context: { commandName?: string }) => (context.commandName ?? '').replace(/Command$/, '')

/** Counts what a client sends: attempts as they go over the wire, retries of the SDK among them. */
export function meter(client: DynamoDBClient) {
  let trips: Trip[] = []

  client.middlewareStack.add(
    (next, context) => (args) =>
      next(
        operationsThatTell.test(operationOf(context))
          ? { ...args, input: { ...args.input, ReturnConsumedCapacity: 'INDEXES' } }
          : args,
      ),
    { step: 'initialize', name: 'askForUnits' },
  )

  client.middlewareStack.add(
    (next, context) => async (args) => {
      const trip: Trip = { operation: operationOf(context), input: args.input, units: [] }
      trips.push(trip)
      try {
        const answer = await next(args)
        trip.units = unitsIn(answer.output)
        return answer
      } catch (error) {
        trip.failed = (error as Error).name
        throw error
      }
    },
    // Below the SDK's retries and below injected faults: what is counted here did go out.
    { step: 'finalizeRequest', priority: 'low', name: 'meter' },
  )

  return {
    /** Runs the work and hands back what it sent meanwhile, next to its own result. */
    async during<T>(work: () => Promise<T>) {
      const before = trips
      trips = []
      try {
        const result = await work()
        return { result, trips }
      } finally {
        trips = before.concat(trips)
      }
    },
    trips: () => trips,
    forget() {
      trips = []
    },
  }
}
