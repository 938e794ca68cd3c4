import type { DynamoDBStreamEvent } from 'aws-lambda'
import { consume } from './stream/consume'
import { realStreamDeps } from './stream/deps'

const deps = realStreamDeps()

/** Called with the table's stream: in order, answers with what it wants once more. */
export const handler = (event: DynamoDBStreamEvent) => consume(event, deps)
