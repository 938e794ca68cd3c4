import type { _Record } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord } from 'aws-lambda'

/** A record as Lambda hands it to a function: the same JSON, but for the time, which it counts in seconds. */
export function lambdaRecord({ dynamodb, ...record }: _Record): DynamoDBRecord {
  const { ApproximateCreationDateTime, ...change } = dynamodb ?? {}
  const seconds = Math.floor(Number(ApproximateCreationDateTime ?? 0) / 1000)
  // The SDK's types allow for binary values, which our items have not.
  return {
    ...record,
    dynamodb: { ...change, ApproximateCreationDateTime: seconds },
  } as unknown as DynamoDBRecord
}
