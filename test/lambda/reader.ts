import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import type { Consumer } from '../../infra/local/stream/pump'
import type { LambdaName } from '../../infra/lambdas'
import type { Deployment } from './deployed'
import documented from './events/streamRecord.json'
import type { Invoke } from './instances'
import { matches } from './matches'

type Mapping = {
  FunctionName: string
  EventSourceArn: string
  BatchSize: number
  FilterCriteria?: { Filters: { Pattern: string }[] }
}

/** Images are there or not by what happened. */
const { NewImage: _, ...always } = documented.dynamodb

/**
 * A record of the engine's stream with all that is documented of those that Lambda hands over:
 * https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html
 */
function whole(record: DynamoDBRecord, { EventSourceArn }: Mapping): DynamoDBRecord {
  const told = { ...record, eventSourceARN: EventSourceArn }
  const lacking = [
    ...Object.keys(documented).filter((name) => !(name in told)),
    ...Object.keys(always).filter((name) => !(name in (told.dynamodb ?? {}))),
  ]
  if (lacking.length > 0) throw new Error(`a record of the stream lacks ${lacking.join()}`)
  return told
}

/** A reader of the stream as its mapping says: what its filter leaves, in the form in which Lambda hands it over. */
export function readerOf(name: LambdaName, { made, named }: Deployment, invoke: Invoke): Consumer {
  const { arn, name: functionName } = named(name)
  // CloudFormation's own names.
  const mappings = made.all('AWS::Lambda::EventSourceMapping').map(({ properties }) => properties as Mapping)
  const mapping = mappings.find(({ FunctionName }) => FunctionName === functionName)
  if (!mapping) throw new Error(`${functionName} hears no stream`)
  const patterns = mapping.FilterCriteria?.Filters.map(({ Pattern }) => JSON.parse(Pattern) as unknown)
  return async ({ Records }: DynamoDBStreamEvent) => {
    const left = Records.filter((record) => !patterns || patterns.some((pattern) => matches(pattern, record)))
    if (left.length === 0) return { batchItemFailures: [] }
    const answered = await invoke(arn, { Records: left.map((record) => whole(record, mapping)) })
    if (!('json' in answered)) throw new Error('a reader streams nothing')
    // What the handlers promise, and Lambda asks for where ReportBatchItemFailures is set.
    return answered.json as DynamoDBBatchResponse
  }
}
