import { table } from '../../infra/table'
import type { Wish } from './allows'
import { Denied, keyIdIn, tableArn, type Roles } from './roles'
import { serving, type Heard, type Said } from './serving'

type Marshalled = Record<string, { S?: string } | undefined>
type Named = {
  TableName?: string
  IndexName?: string
  Key?: Marshalled
  Item?: Marshalled
  KeyConditionExpression?: string
  ExpressionAttributeNames?: Record<string, string>
  ExpressionAttributeValues?: Marshalled
}
type Asked = Named & {
  RequestItems?: Record<string, { Keys?: Marshalled[] }>
  TransactItems?: Record<string, Named | undefined>[]
}

type Keyed = { KeySchema: readonly { AttributeName: string; KeyType: string }[] }
const hashOf = ({ KeySchema }: Keyed) => KeySchema.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName

/** The attribute that leads: the table's own, or the index's. */
function leader(IndexName: string | undefined) {
  const index = table.GlobalSecondaryIndexes.find((one) => one.IndexName === IndexName)
  return hashOf(IndexName ? (index ?? { KeySchema: [] }) : table) ?? ''
}

/** What the leading attribute must equal, in the condition of a query. */
function queried(asked: Named) {
  const { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} } = asked
  const equals = [...(asked.KeyConditionExpression ?? '').matchAll(/(#?\w+)\s*=\s*(:\w+)/g)]
  const found = equals.find(([, name = '']) => (names[name] ?? name) === leader(asked.IndexName))
  return values[found?.[2] ?? '']?.S ?? ''
}

const leadingIn = (asked: Named) =>
  asked.KeyConditionExpression ? queried(asked) : ((asked.Key ?? asked.Item)?.[leader(undefined)]?.S ?? '')

/** Actions of a transaction are allowed each by itself: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html */
const withinTransaction: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
}

/** What a request would have to be allowed, by the documented form of its JSON. */
export function wishesOf(action: string, asked: Asked, arnOf: (tableName: string) => string): Wish[] {
  const wish = (name: string, one: Named): Wish => ({
    action: `dynamodb:${name}`,
    resource: arnOf(one.TableName ?? '') + (one.IndexName ? `/index/${one.IndexName}` : ''),
    leadingKeys: [leadingIn(one)],
  })
  const { TransactItems, RequestItems } = asked
  if (TransactItems)
    return TransactItems.flatMap((item) =>
      Object.entries(item).map(([what, one = {}]) => wish(withinTransaction[what] ?? what, one)),
    )
  if (RequestItems)
    return Object.entries(RequestItems).map(([name, { Keys = [] }]) => ({
      action: `dynamodb:${action}`,
      resource: arnOf(name),
      leadingKeys: Keys.map((Key) => leadingIn({ Key })),
    }))
  return [wish(action, asked)]
}

const json = 'application/x-amz-json-1.0'

const refusal = (name: string, message: string): Said => ({
  status: 400,
  headers: { 'content-type': json },
  body: JSON.stringify({ __type: `com.amazon.coral.service#${name}`, Message: message, message }),
})

type Around = { endpoint: string; roles: Roles }

/**
 * The way to the table: each request is held against the policy of the role that signed it, as IAM would, and goes on
 * to the engine only then. `ail` has the engine fail at whatever touches such a key, until it is called again.
 */
export async function guardTable({ endpoint, roles }: Around) {
  let ailing: RegExp | undefined
  const denied: string[] = []

  async function pass({ headers, body }: Heard): Promise<Said> {
    const { authorization = '', 'x-amz-target': target = '' } = headers
    const role = roles.behind(keyIdIn(authorization))
    // The SDK writes what DynamoDB documents.
    const asked = JSON.parse(body.toString()) as Asked
    const wishes = wishesOf(target.replace(/.*\./, ''), asked, (name) => tableArn(role, name))
    roles.check(role, wishes)
    if (wishes.some(({ leadingKeys = [] }) => leadingKeys.some((key) => ailing?.test(key))))
      return { ...refusal('InternalServerError', 'in a moment'), status: 500 }
    const signed = Object.entries(headers).filter(([name]) =>
      /^(authorization|content-type|x-amz-)/.test(name),
    )
    const answer = await fetch(endpoint, { method: 'POST', headers: signed, body: new Uint8Array(body) })
    return {
      status: answer.status,
      headers: { 'content-type': answer.headers.get('content-type') ?? json },
      body: new Uint8Array(await answer.arrayBuffer()),
    }
  }

  const guard = await serving((heard) =>
    pass(heard).catch((error: unknown) => {
      if (!(error instanceof Denied)) throw error
      denied.push(error.message)
      return refusal('AccessDeniedException', error.message)
    }),
  )
  return { ...guard, denied, ail: (keys?: RegExp) => void (ailing = keys) }
}
