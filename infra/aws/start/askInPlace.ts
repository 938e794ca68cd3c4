import { whyOutOfPlace } from '../../../functions/table/inPlace'
import { inPlaceKey } from '../../../functions/table/keys'
import { askAws, type Environment, type Wanted } from './askAws'

const Key = { PK: { S: inPlaceKey.PK }, SK: { S: inPlaceKey.SK } }

/** Throws where the function was told to work on a table that was given up. Whoever has no table is not asked. */
export async function askInPlace(env: Environment) {
  const { TABLE_NAME: tableName, DYNAMODB_ENDPOINT: endpoint } = env
  if (!tableName) return
  const body = { TableName: tableName, Key, ConsistentRead: true }
  const wanted: Wanted = {
    service: 'dynamodb',
    endpoint,
    target: 'DynamoDB_20120810.GetItem',
    json: '1.0',
    body,
  }
  // What the API documents.
  const { Item } = (await askAws(wanted, env)) as { Item?: { name?: { S?: string } } }
  const why = whyOutOfPlace({ tableName, named: Item?.name?.S, isRestored: env.TABLE_RESTORED === 'yes' })
  if (why) throw new Error(why)
}
