import { AsyncLocalStorage } from 'node:async_hooks'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Around } from '../../functions/api'
import type { LambdaName } from '../lambdas'
import { reading, rightsOf, whole, type Rights } from './rights'
import { touchedBy, type Touch } from './touched'

/** Which function's work is going on. */
const whose = new AsyncLocalStorage<LambdaName>()

/** Does it as this function: with the rights that it has in the cloud, and no others. */
export const asFunction = <T>(name: LambdaName, deed: () => T) => whose.run(name, deed)

/** Each handler of the API as the function that serves it. */
export const asItsFunction: Around = (name, handler) => (asked) => asFunction(name, () => handler(asked))

const familyOf = (partition: string) => (whole.includes(partition) ? partition : partition.split('#')[0])

const isAllowed = ({ reads, writes }: Rights, { action, partition }: Touch) =>
  (reading.includes(action) ? reads : writes).some((family) => family === familyOf(partition))

/** From here on each function's requests are refused as the cloud would refuse them; whoever is no function is free. */
export function holdToRights(client: DynamoDBClient) {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        const name = whose.getStore()
        if (!name) return next(args)
        const touched = touchedBy(commandName.replace(/Command$/, ''), args.input)
        const beyond = touched.find((touch) => !isAllowed(rightsOf(name), touch))
        if (!beyond) return next(args)
        const message = `${name} has no right to ${beyond.action} ${String(familyOf(beyond.partition))}`
        throw Object.assign(new Error(message), { name: 'AccessDeniedException' })
      },
    // Where the document client has put its values into the engine's form.
    { step: 'finalizeRequest', priority: 'high', name: 'rights' },
  )
}
