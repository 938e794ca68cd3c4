import { marshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import { consume } from '../../functions/demand/consume'
import { deadLetterStore } from '../../functions/stream/store'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { streamOfTable } from '../support/streamOf'
import { anOrder, orderOf } from '../workOrder/orders'
import { shownPhoto } from './shownPhoto'

const table = tableForFile()
const street = streetForFile(table)

/** Who is asked to keep photos, and how it goes. */
function keeper(...troubles: Error[]) {
  const kept: string[] = []
  const keep = async (photoKey: string) => {
    const trouble = troubles.shift()
    if (trouble) throw trouble
    kept.push(photoKey)
  }
  const never = () => Promise.reject(new Error('not asked here'))
  return { kept, bucket: { keep, arrived: never, show: never, forgetArrived: never } }
}

const gather = (Records: DynamoDBRecord[], { bucket }: ReturnType<typeof keeper>) =>
  consume({ Records }, { ...street.deps, bucket })

/** A change as the stream tells of it. */
function change(PK: string, after: object, before?: object): DynamoDBRecord {
  const key = { PK, SK: 'META' }
  const image = (is: object) => marshall({ ...key, is }, { removeUndefinedValues: true })
  const told = {
    SequenceNumber: PK,
    Keys: marshall(key),
    NewImage: image(after),
    ...(before && { OldImage: image(before) }),
  }
  // The SDK's types and Lambda's name the same JSON.
  return { eventName: before ? 'MODIFY' : 'INSERT', dynamodb: told as DynamoDBRecord['dynamodb'] }
}

const [one, two] = ['990100001-01KJQ6Z0000000000000000001', '990100001-01KJQ6Z0000000000000000002']
const noted = (...keys: (string | undefined)[]) => ({ notes: [{ words: '好了', photoKeys: keys }] })

describe('a photo stays', () => {
  it('once a report or a word names it; one that nothing names does not', async () => {
    const [reported, said, unnamed] = [
      await shownPhoto(street, 'zhou'),
      await shownPhoto(street, 'zhou'),
      await shownPhoto(street, 'zhou'),
    ]
    const zhou = street.as('zhou')
    const order = orderOf(await zhou.post('/orders', anOrder(street.street, { photoKeys: [reported] })))
    orderOf(await zhou.post(`/orders/${order.id}/note`, { version: 1, words: '又坏了', photoKeys: [said] }))
    const stream = streamOfTable(table)
    const keeping = keeper()

    await gather(await stream.records(), keeping)
    stream.stop()

    expect(keeping.kept).toEqual([reported, said])
    expect(keeping.kept).not.toContain(unnamed)
  })

  it.each([
    ['campaign', 'CG#990100001#1', noted(one)],
    ['need', 'ND#990100001#1', { project: noted(one) }],
    ['topic', 'DL#990100001#1', { informed: [{ photoKeys: [one] }] }],
    ['promise of a topic', 'DL#990100001#1', { promises: [{ n: 1, report: { photoKeys: [one] } }] }],
  ])('once a %s names it', async (_, PK, is) => {
    const keeping = keeper()

    await gather([change(PK, is)], keeping)

    expect(keeping.kept).toEqual([one])
  })

  it('and is asked for once: what was named before is kept already', async () => {
    const keeping = keeper()

    await gather([change('CG#990100001#1', noted(one, two), noted(one))], keeping)

    expect(keeping.kept).toEqual([two])
  })

  it('though the bucket is out of reach for a while: the change is told again', async () => {
    const away = Object.assign(new Error('no answer'), { name: 'ServiceUnavailable' })
    const keeping = keeper(away)
    const records = [change('CG#990100001#1', noted(one))]

    const answers = [await gather(records, keeping), await gather(records, keeping)]

    expect(answers.map(({ batchItemFailures }) => batchItemFailures.length)).toEqual([1, 0])
    expect(keeping.kept).toEqual([one])
  })

  it('or lies with the dead letters, for somebody to keep it once it is mended', async () => {
    const records = [change('CG#990100001#2', noted(two))]

    const { batchItemFailures } = await gather(records, keeper(new Error('403')))

    const letters = await deadLetterStore(street.deps.table).all()
    expect([batchItemFailures, letters.map(({ reason }) => reason)]).toEqual([[], ['gather: Error: 403']])
  })
})
