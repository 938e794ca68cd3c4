import {
  DescribeTimeToLiveCommand,
  UpdateTimeToLiveCommand,
  type ConsumedCapacity,
} from '@aws-sdk/client-dynamodb'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { Item } from '../../../functions/table/store'
import { expiresAttribute } from '../../table'
import { same, upTo, type Check, type Place } from '../check'

const key = (SK: string) => ({ PK: 'values', SK })

async function keepsWhole({ table }: Place) {
  const item = {
    ...key('whole'),
    numbers: [0, -1, 0.1, -1.5e-7, 118.8712345, 1_795_000_000_000, Number.MAX_SAFE_INTEGER],
    words: ['', '北门口的路灯', '👵', 'a\nb"c'],
    nested: { list: [], map: {}, none: null, yes: true, no: false },
  }
  await table.put({ ...item, bytes: Uint8Array.from(upTo(256)) })
  const { bytes, ...rest }: Item = (await table.get(key('whole'))) ?? key('')
  same(rest, item)
  // A buffer and plain bytes are the same bytes.
  same([...((bytes ?? []) as Uint8Array)], upTo(256))
}

const kilobytes = (count: number) => 'x'.repeat(count * 1024)

async function refusesTooLarge({ table }: Place) {
  await table.put({ ...key('large'), x: kilobytes(390) })
  same(String((await table.get(key('large')))?.x).length, 390 * 1024)
  const refusal = await table.put({ ...key('large'), x: kilobytes(401) }).then(
    () => 'kept',
    (error: unknown) => (error as Error).name,
  )
  same(refusal, 'ValidationException')
}

async function forgets({ client, tableName }: Place) {
  const TimeToLiveSpecification = { AttributeName: expiresAttribute, Enabled: true }
  await client.send(new UpdateTimeToLiveCommand({ TableName: tableName, TimeToLiveSpecification }))
  const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: tableName }))
  same(TimeToLiveDescription?.AttributeName, expiresAttribute)
}

const unitsOf = ({ Table, GlobalSecondaryIndexes }: ConsumedCapacity = {}) => [
  Table?.CapacityUnits,
  GlobalSecondaryIndexes?.due?.CapacityUnits,
]

async function tellsWhatItCosts({ table: { raw } }: Place) {
  const Item = { ...key('cost'), dp: 'cost', ds: '1' }
  const { ConsumedCapacity } = await raw.db.send(
    new PutCommand({ TableName: raw.tableName, Item, ReturnConsumedCapacity: 'INDEXES' }),
  )
  same(unitsOf(ConsumedCapacity), [1, 1])
}

export const values: Check[] = [
  {
    name: 'wholeValues',
    says: ['数字、文字、字节原样读回', 'numbers, words and bytes come back whole'],
    without: ['时间、位置、流转记录的封印会变样', 'times, places and the seals of a history change'],
    isNeeded: true,
    tries: keepsWhole,
  },
  {
    name: 'tooLarge',
    says: ['超过 400 KB 的一条不收', 'an item over 400 KB is refused'],
    without: ['照样能用，只是搬到别的数据库时可能放不下', 'works all the same, but may not move elsewhere'],
    isNeeded: false,
    tries: refusesTooLarge,
  },
  {
    name: 'timeToLive',
    says: ['到期自己消失（TTL）', 'items expire by themselves (TTL)'],
    without: [
      '过期的消息、照片票据和个人信息要自己按时删',
      'inboxes, photo tickets and personal data past their date must be removed by hand',
    ],
    isNeeded: false,
    tries: forgets,
  },
  {
    name: 'consumedCapacity',
    says: ['说出每次用了多少读写', 'tells the capacity consumed'],
    without: ['照样能用，只是算不出费用', 'works all the same; what it costs cannot be counted'],
    isNeeded: false,
    tries: tellsWhatItCosts,
  },
]
