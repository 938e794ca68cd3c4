import type { _Record } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord } from 'aws-lambda'

/** Binary values are base64 in JSON. */
function inJson(this: Record<string, unknown>, name: string, value: unknown) {
  const raw = this[name]
  return raw instanceof Uint8Array ? Buffer.from(raw).toString('base64') : value
}

/** A record as Lambda hands it to a function: the same JSON, but for the time, which it counts in seconds. */
export function lambdaRecord({ dynamodb, ...record }: _Record): DynamoDBRecord {
  const { ApproximateCreationDateTime, ...change } = dynamodb ?? {}
  const seconds = Math.floor(Number(ApproximateCreationDateTime ?? 0) / 1000)
  const told = { ...record, dynamodb: { ...change, ApproximateCreationDateTime: seconds } }
  // The SDK's types and Lambda's name the same JSON.
  return JSON.parse(JSON.stringify(told, inJson)) as DynamoDBRecord
}
