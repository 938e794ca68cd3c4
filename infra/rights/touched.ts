import type { AttributeValue } from '@aws-sdk/client-dynamodb'

type Marshalled = Record<string, AttributeValue>
type Named = { Key?: Marshalled; Item?: Marshalled; ExpressionAttributeValues?: Marshalled }
type Written = { Put?: Named; Update?: Named; Delete?: Named; ConditionCheck?: Named }
type Sent = Named & {
  RequestItems?: Record<string, { Keys?: Marshalled[] }>
  TransactItems?: Written[]
}

/** What a request does to which item or list: the action as the cloud's rights name it, and the partition key. */
export type Touch = { action: string; partition: string }

const partitionOf = ({ Key, Item }: Named) => (Key ?? Item)?.PK?.S ?? ''

const inTransaction = ({ Put, Update, Delete, ConditionCheck }: Written): Touch[] =>
  Object.entries({
    PutItem: Put,
    UpdateItem: Update,
    DeleteItem: Delete,
    ConditionCheckItem: ConditionCheck,
  }).flatMap(([action, one]) => (one ? [{ action, partition: partitionOf(one) }] : []))

/** The partitions that one command of the SDK names, those of an index among them. */
export function touchedBy(operation: string, input: object): Touch[] {
  const { RequestItems, TransactItems, ...one } = input as Sent
  if (TransactItems) return TransactItems.flatMap(inTransaction)
  if (RequestItems)
    return Object.values(RequestItems)
      .flatMap(({ Keys = [] }) => Keys)
      .map((Key) => ({ action: operation, partition: partitionOf({ Key }) }))
  const partition =
    operation === 'Query' ? (one.ExpressionAttributeValues?.[':at']?.S ?? '') : partitionOf(one)
  return [{ action: operation, partition }]
}
