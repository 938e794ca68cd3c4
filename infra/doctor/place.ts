import { randomUUID } from 'node:crypto'
import {
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { tableOver } from '../../functions/table/store'
import { CannotStart } from '../local/CannotStart'
import type { Closing } from '../local/closing'
import { table as wanted } from '../table'
import type { Place } from './check'

const none = { accessKeyId: 'local', secretAccessKey: 'local' }

/** Whoever has an account names it as with any tool of AWS; a cluster without accounts takes any name. */
const settingsFor = (endpoint: string) => ({
  endpoint,
  region: process.env['AWS_REGION'] ?? 'local',
  ...(!process.env['AWS_ACCESS_KEY_ID'] && !process.env['AWS_PROFILE'] && { credentials: none }),
  requestHandler: { connectionTimeout: 5000, requestTimeout: 30_000 },
})

/** With its stream, or, where that is refused, without it: then the rest can be tried all the same. */
async function make(client: DynamoDBClient, TableName: string): Promise<Pick<Place, 'whyNoStream'>> {
  try {
    await client.send(new CreateTableCommand({ TableName, ...wanted }))
    return {}
  } catch (error) {
    const { StreamSpecification: _, ...withoutStream } = wanted
    await client.send(new CreateTableCommand({ TableName, ...withoutStream })).catch(() => {
      throw error
    })
    return { whyNoStream: String(error) }
  }
}

const unanswered = (endpoint: string, error: unknown) => {
  const { name, message, code } = error as Error & { code?: string }
  const why = [name, code, message].filter(Boolean).join(' ')
  return new CannotStart(
    `在 ${endpoint} 建不了表：${why}。先看地址、账号和地区对不对。`,
    `No table can be made at ${endpoint}: look at the address, the account and the region first.`,
  )
}

/** A table of our own, gone again when all is closed. */
export async function openPlace(endpoint: string, closing: Closing): Promise<Place> {
  const settings = settingsFor(endpoint)
  const [client, streams] = [new DynamoDBClient(settings), new DynamoDBStreamsClient(settings)]
  closing.add(() => [client, streams].forEach((one) => one.destroy()))
  const tableName = `emulin-doctor-${randomUUID()}`
  const made = await make(client, tableName).catch((error: unknown) => {
    throw unanswered(endpoint, error)
  })
  closing.add(async () => void (await client.send(new DeleteTableCommand({ TableName: tableName }))))
  await waitUntilTableExists({ client, minDelay: 1, maxWaitTime: 120 }, { TableName: tableName })
  const db = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
  return { table: tableOver(db, tableName), tableName, client, streams, ...made }
}
