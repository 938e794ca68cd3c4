import type { DynamoDBStreamEvent } from 'aws-lambda'
import { consume } from './demand/consume'
import { realBucketStore } from './photo/realBucket'
import { realWorkDeps } from './realDeps'

const deps = { ...realWorkDeps(), keeper: realBucketStore() }

/** A second reader of the table's stream: what says the same is put together 共性诉求, and photos that are named stay. */
export const handler = (event: DynamoDBStreamEvent) => consume(event, deps)
