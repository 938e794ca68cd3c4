import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { consume as gatherFrom } from '../../functions/demand/consume'
import type { GatheringDeps } from '../../functions/demand/hearGathering'
import { consume } from '../../functions/stream/consume'
import type { HearingDeps } from '../../functions/stream/hearRecord'
import { asFunction } from '../rights/held'
import { oneAfterAnother } from './stream/oneAfterAnother'
import { streamPump } from './stream/pump'

type Over = {
  deps: HearingDeps & GatheringDeps
  client: DynamoDBClient
  streams: DynamoDBStreamsClient
  tableName: string
}

/** The table's stream, carried to both of its readers: the one that tells and counts, and the one that puts together. */
export const pumpOver = ({ deps, client, streams, tableName }: Over) =>
  streamPump({
    ...{ db: client, streams, tableName, table: deps.table },
    consume: oneAfterAnother([
      (event) => asFunction('stream', () => consume(event, deps)),
      (event) => asFunction('gather', () => gatherFrom(event, deps)),
    ]),
  })
