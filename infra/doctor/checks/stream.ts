import type { _Record } from '@aws-sdk/client-dynamodb-streams'
import { shardReader } from '../../local/stream/shardReader'
import { shardsOf, streamOf } from '../../local/stream/shards'
import { eventually, same, type Check, type Place } from '../check'

type Told = _Record & { ShardId: string }

/** A shard may have nothing at one look and something at the next. */
const looksOfNothing = 2

async function shards(place: Place) {
  const StreamArn = await streamOf({ ...place, db: place.client })
  if (!StreamArn) throw new Error(place.whyNoStream ?? 'the table was made without its stream')
  const all = await shardsOf(StreamArn, { ...place, db: place.client })
  return all.map(({ ShardId = '' }) => ({ StreamArn, ShardId }))
}

type From = { StreamArn: string; ShardId: string; after: string | undefined }

async function readFrom({ streams }: Place, from: From) {
  const reader = shardReader(streams, from)
  const records: _Record[] = []
  for (let nothing = 0; nothing < looksOfNothing;) {
    const batch = await reader.next()
    records.push(...batch.records)
    nothing = batch.records.length > 0 ? 0 : nothing + 1
    if (batch.isOver) break
  }
  return records
}

const isOf = (SK: string) => (record: _Record) => record.dynamodb?.Keys?.SK?.S === SK

/** All that is told of one item, from the beginning. */
async function toldOf(place: Place, SK: string): Promise<Told[]> {
  const told: Told[] = []
  for (const shard of await shards(place)) {
    const records = await readFrom(place, { ...shard, after: undefined })
    told.push(...records.filter(isOf(SK)).map((record) => ({ ...record, ShardId: shard.ShardId })))
  }
  return told
}

/** Made, changed and gone, between changes of others. */
async function live({ table }: Place, SK: string) {
  const [one, other] = [
    { PK: 'stream', SK },
    { PK: 'beside', SK: `beside ${SK}` },
  ]
  for (const n of [1, 2]) {
    await table.put({ ...one, n })
    await table.put({ ...other, n })
  }
  await table.delete(one)
}

const imagesIn = ({ eventName, dynamodb }: _Record) => [
  eventName,
  dynamodb?.OldImage?.n?.N,
  dynamodb?.NewImage?.n?.N,
]

const life = [
  ['INSERT', undefined, '1'],
  ['MODIFY', '1', '2'],
  ['REMOVE', '2', undefined],
]

async function tellsInOrder(place: Place) {
  await shards(place)
  await live(place, 'told')
  await eventually(async () => same((await toldOf(place, 'told')).map(imagesIn), life))
}

async function tellsAgain(place: Place) {
  await shards(place)
  await live(place, 'again')
  const [first] = await eventually(async () => {
    const told = await toldOf(place, 'again')
    same(told.length, life.length)
    return told
  })
  const [shard] = (await shards(place)).filter(({ ShardId }) => ShardId === first?.ShardId)
  if (!shard) throw new Error('its shard is gone')
  for (const _time of ['once', 'twice']) {
    const from = { ...shard, after: first?.dynamodb?.SequenceNumber }
    same((await readFrom(place, from)).filter(isOf('again')).map(imagesIn), life.slice(1))
  }
}

export const inStream: Check[] = [
  {
    name: 'streamOrder',
    says: ['变更流：同一条按先后，带改前改后', 'stream: in order within a key, with old and new images'],
    without: ['看板不动，谁也收不到消息，共性诉求不出现', 'no numbers, no messages, no common demands'],
    isNeeded: true,
    tries: tellsInOrder,
  },
  {
    name: 'streamAgain',
    says: ['变更流：从一个地方再讲一遍', 'stream: told again from a place'],
    without: ['重启以后有的数重数，有的漏掉', 'after a restart some is counted twice and some never'],
    isNeeded: true,
    tries: tellsAgain,
  },
]
