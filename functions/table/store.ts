import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  type DynamoDBDocumentClient,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb'
import { known } from '../../shared/known'
import { unmarshall } from '@aws-sdk/util-dynamodb'

export type Key = { PK: string; SK: string }
export type Item = Key & Record<string, unknown>

/** Kept; or not, and the item that stood in the way, if any. */
export type Kept<T> = { kept: true } | { kept: false; found: T | undefined }

export type Query = {
  index?: 'queue' | 'due' | 'mine' | 'near'
  /** Key attribute and its value, e.g. `['qp', 'Q#…']`. */
  at: [name: string, value: string]
  prefix?: [name: string, value: string]
  after?: Record<string, string>
  newestFirst?: boolean
  limit?: number
}

export type Table = ReturnType<typeof tableOver>

/** The few ways in which the stores use the one table: each of them one round trip, but for batches over 100. */
export function tableOver(db: DynamoDBDocumentClient, TableName: string) {
  return {
    /** For the one way more that stands in updateStore.ts. */
    raw: { db, tableName: TableName },

    /** Read your own write: always consistent. */
    async get(Key: Key) {
      const { Item } = await db.send(new GetCommand({ TableName, Key, ConsistentRead: true }))
      return Item as Item | undefined
    },

    async put(Item: Item) {
      await db.send(new PutCommand({ TableName, Item }))
    },

    /** Writes unless the condition fails, and then hands back the item that made it fail. */
    async putIf(Item: Item, condition: string, values?: Record<string, unknown>): Promise<Kept<Item>> {
      try {
        await db.send(
          new PutCommand({
            TableName,
            Item,
            ConditionExpression: condition,
            ...namesIn(condition),
            ...(values && { ExpressionAttributeValues: values }),
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        )
        return { kept: true }
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error
        // The document client does not unpack the items inside errors.
        return { kept: false, found: error.Item && (unmarshall(error.Item) as Item) }
      }
    },

    async delete(Key: Key) {
      await db.send(new DeleteCommand({ TableName, Key }))
    },

    /** Deletes unless the condition fails: then it stays. */
    async deleteIf(
      Key: Key,
      ConditionExpression: string,
      ExpressionAttributeValues: Record<string, unknown>,
    ) {
      try {
        await db.send(new DeleteCommand({ TableName, Key, ConditionExpression, ExpressionAttributeValues }))
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error
      }
    },

    async query(query: Query) {
      const { Items = [], LastEvaluatedKey } = await db.send(new QueryCommand(queryInput(TableName, query)))
      return { items: Items as Item[], last: LastEvaluatedKey }
    },

    /** In the order asked for; what is missing is left out. */
    async many(wanted: Key[]) {
      const found = new Map<string, Item>()
      let rest = [...new Map(wanted.map(({ PK, SK }) => [`${PK}|${SK}`, { PK, SK }])).values()]
      while (rest.length > 0) {
        const RequestItems = { [TableName]: { Keys: rest.slice(0, 100), ConsistentRead: true } }
        const answer = await db.send(new BatchGetCommand({ RequestItems }))
        for (const item of (answer.Responses?.[TableName] ?? []) as Item[])
          found.set(`${item.PK}|${item.SK}`, item)
        const left = (answer.UnprocessedKeys?.[TableName]?.Keys ?? []) as Key[]
        rest = [...left, ...rest.slice(100)]
      }
      return wanted.flatMap(({ PK, SK }) => found.get(`${PK}|${SK}`) ?? [])
    },
  }
}

/** `#roles` in a condition is the attribute `roles`: a word that the engine keeps for itself. */
function namesIn(condition: string) {
  const names = condition.match(/#\w+/g)
  return names && { ExpressionAttributeNames: Object.fromEntries(names.map((name) => [name, name.slice(1)])) }
}

function queryInput(
  TableName: string,
  { index, at, prefix, after, newestFirst, limit }: Query,
): QueryCommandInput {
  const [name, value] = at
  return known({
    TableName,
    IndexName: index,
    KeyConditionExpression: prefix ? '#at = :at AND begins_with(#prefix, :prefix)' : '#at = :at',
    ExpressionAttributeNames: { '#at': name, ...(prefix && { '#prefix': prefix[0] }) },
    ExpressionAttributeValues: { ':at': value, ...(prefix && { ':prefix': prefix[1] }) },
    // An index is read as it is; the table itself is read as it was last written.
    ConsistentRead: !index,
    ScanIndexForward: !newestFirst,
    Limit: limit,
    ExclusiveStartKey: after,
  })
}

/** Reads on until nothing is left: for lists that are known to be short. */
export async function queryAll(table: Table, query: Query) {
  const items: Item[] = []
  let after: Query['after'] = query.after
  do {
    const page = await table.query({ ...query, ...(after && { after }) })
    items.push(...page.items)
    after = page.last as Query['after']
  } while (after)
  return items
}
