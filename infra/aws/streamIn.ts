import type { Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { gathered } from '../gathered'
import { acknowledge } from './acknowledge'
import type { FunctionMade } from './functionIn'
import type { TableMade } from './tableIn'

/** The two readers that a table's stream bears. */
export const readers = ['stream', 'gather'] as const
export type Reader = (typeof readers)[number]

export const mayGiveUp = (deadLetters: Queue) => [
  new PolicyStatement({ sid: 'GiveUp', actions: ['sqs:SendMessage'], resources: [deadLetters.queueArn] }),
]

/** What a reader may do beside its rights to the table. */
export const mayRead = ({ key, table }: TableMade, deadLetters: Queue) => [
  new PolicyStatement({
    sid: 'Stream',
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    resources: [table.tableStreamArn ?? ''],
  }),
  // AWS knows no narrower right to it.
  new PolicyStatement({ sid: 'Streams', actions: ['dynamodb:ListStreams'], resources: ['*'] }),
  new PolicyStatement({ sid: 'StreamKey', actions: ['kms:Decrypt'], resources: [key.keyArn] }),
  ...mayGiveUp(deadLetters),
]

const beginning = gathered.map((prefix) => ({ prefix }))

/**
 * Gathering hears of orders, and of what photos are named in; the other reader sorts by itself what it hears, of seven
 * families and more to come.
 */
const filters: Record<Reader, { filterCriteria?: CfnEventSourceMapping.FilterCriteriaProperty }> = {
  stream: {},
  gather: {
    filterCriteria: {
      filters: [{ pattern: JSON.stringify({ dynamodb: { Keys: { PK: { S: beginning } } } }) }],
    },
  },
}

/**
 * In order, and what fails holds up its shard until it goes through: the consumers bury by themselves what can never be
 * read, so what is thrown on is passing. A day is what the stream remembers; an hour before, it is given up with a letter,
 * so that somebody can still read it there. One batch of a shard at a time: leaves of the numbers are guarded by their
 * revision, so more would be right as well, but would overtake each other on the same leaf.
 */
export function readsStream(
  stack: Stack,
  reader: Reader,
  source: { made: FunctionMade; table: TableMade; deadLetters: Queue },
) {
  acknowledge(stack.node.findChild(`${reader}Role`), 'AwsSolutions-IAM5[Resource::*]')
  return new CfnEventSourceMapping(stack, `${reader}Source`, {
    functionName: source.made.made.functionName,
    eventSourceArn: source.table.table.tableStreamArn ?? '',
    startingPosition: 'TRIM_HORIZON',
    // As the pump of one machine takes them.
    batchSize: 100,
    parallelizationFactor: 1,
    bisectBatchOnFunctionError: true,
    functionResponseTypes: ['ReportBatchItemFailures'],
    maximumRecordAgeInSeconds: 23 * 3600,
    maximumRetryAttempts: -1,
    destinationConfig: { onFailure: { destination: source.deadLetters.queueArn } },
    ...filters[reader],
  })
}
