import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord } from 'aws-lambda'
import { consume as gatherFrom } from '../../functions/demand/consume'
import { consume } from '../../functions/stream/consume'
import { keyOf } from '../../functions/stream/store'
import type { Trip } from '../bench/meter'
import { sumUnits } from '../bench/units'
import type { Closing } from '../local/closing'
import { tableName } from '../local/stack'
import { gathered } from '../gathered'
import { lambdaRecord } from '../local/stream/lambdaRecord'
import { shardReader } from '../local/stream/shardReader'
import { shardsOf, streamOf } from '../local/stream/shards'
import { touchedBy } from '../rights/touched'
import type { Stage } from './stage'
import { callOf, sumOf, type Use } from './use'

/** What the stream's two readers took; of that, the write units of the numbers' leaves. */
export type Heard = { stream: Use; gather: Use; leafWrites: number }

/** A shard may have nothing at one look and something at the next. */
const looksOfNothing = 2

/** `S`: leaves of the numbers. */
const isLeaf = ({ operation, input }: Trip) => touchedBy(operation, input)[0]?.partition.split('#')[0] === 'S'

/** What is new in the stream since it was last asked. */
function newsOf({ client, settings }: Stage, closing: Closing) {
  const streams = new DynamoDBStreamsClient(settings)
  closing.add(() => streams.destroy())
  const source = { db: client, streams, tableName }
  const readers = new Map<string, ReturnType<typeof shardReader>>()
  return async () => {
    const StreamArn = (await streamOf(source)) ?? ''
    const records: DynamoDBRecord[] = []
    for (const { ShardId = '' } of await shardsOf(StreamArn, source)) {
      const reader = readers.get(ShardId) ?? shardReader(streams, { StreamArn, ShardId, after: undefined })
      readers.set(ShardId, reader)
      records.push(...(await reader.next()).records.map(lambdaRecord))
    }
    return records
  }
}

/** Both readers of the stream, as Lambda calls them when nobody waits for more: each batch as it comes. */
export function hearing(stage: Stage, closing: Closing) {
  const { deps, meter } = stage
  const news = newsOf(stage, closing)
  // WeChat's own messages are not counted: what is told is told in the inbox.
  const hearingDeps = { ...deps, messages: { send: async () => ({ is: 'later' as const }) } }
  const consumers = {
    stream: (Records: DynamoDBRecord[]) => consume({ Records }, hearingDeps),
    gather: (Records: DynamoDBRecord[]) => gatherFrom({ Records }, deps),
  }

  async function tell(name: keyof typeof consumers, Records: DynamoDBRecord[]) {
    if (Records.length === 0) return { use: sumOf([]), leafWrites: 0 }
    const { result, trips } = await meter.during(() => consumers[name](Records))
    if (result.batchItemFailures.length > 0) throw new Error(`${name} could not hear what was written`)
    return { use: callOf(name, trips), leafWrites: sumUnits(trips.filter(isLeaf)).writes }
  }

  /** Until nothing is left to hear, what was written while hearing among it. */
  return async (): Promise<Heard> => {
    const told: { stream: Use; gather: Use; leafWrites: number }[] = []
    for (let quiet = 0; quiet < looksOfNothing;) {
      const records = await news()
      quiet = records.length > 0 ? 0 : quiet + 1
      const { use: stream, leafWrites } = await tell('stream', records)
      // As the cloud's filter does.
      const heard = records.filter((record) => gathered.some((family) => keyOf(record).PK.startsWith(family)))
      told.push({ stream, gather: (await tell('gather', heard)).use, leafWrites })
    }
    return {
      stream: sumOf(told.map(({ stream }) => stream)),
      gather: sumOf(told.map(({ gather }) => gather)),
      leafWrites: told.reduce((sum, { leafWrites }) => sum + leafWrites, 0),
    }
  }
}

export type Hear = ReturnType<typeof hearing>
