import { marshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import { consume } from '../support/held/gather'
import { redrive } from '../../functions/stream/redrive'
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
  const gone: string[] = []
  const letGo = async (photoKey: string) => void gone.push(photoKey)
  return { kept, gone, keeper: { keep, letGo } }
}

const gather = (Records: DynamoDBRecord[], keeping: ReturnType<typeof keeper>) =>
  consume({ Records }, { ...street.deps, keeper: keeping.keeper })

/** A change as the stream tells of it. */
function change(PK: string, after?: object, before?: object): DynamoDBRecord {
  const key = { PK, SK: 'META' }
  const image = (is: object) => marshall({ ...key, is }, { removeUndefinedValues: true })
  const told = {
    SequenceNumber: PK,
    Keys: marshall(key),
    ...(after && { NewImage: image(after) }),
    ...(before && { OldImage: image(before) }),
  }
  // The SDK's types and Lambda's name the same JSON.
  const eventName = !after ? 'REMOVE' : before ? 'MODIFY' : 'INSERT'
  return { eventName, dynamodb: told as DynamoDBRecord['dynamodb'] }
}

const [one, two, three] = ['1', '2', '3'].map((last) => `990100001-01KJQ6Z000000000000000000${last}`)
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
    ['campaign that closed', 'CG#990100001#1', { closing: { beforeKey: one } }],
    ['promise of a topic', 'DL#990100001#1', { promises: [{ n: 1, report: { photoKeys: [one] } }] }],
  ])('once a %s names it', async (_, PK, is) => {
    const keeping = keeper()

    await gather([change(PK, is)], keeping)

    expect(keeping.kept).toEqual([one])
  })

  it.each([
    ['whose words are past their date goes', undefined, []],
    ['that is dropped goes, and the others stay', noted(two), []],
    ['goes, and what stands in its place stays', noted(two, three), [three]],
  ])('no longer than that: one %s', async (_, after, kept) => {
    const keeping = keeper()

    await gather([change('P#990100001#260302#00', after, noted(one, two))], keeping)

    expect(keeping.kept).toEqual(kept)
    expect(keeping.gone).toEqual(after ? [one] : [one, two])
  })

  it('and what could not be let go is let go by whoever plays the letter again', async () => {
    const { deps } = street
    const removed = change('P#990100001#260302#01', undefined, noted(three))
    await deadLetterStore(deps.table).bury(removed, '403', deps.now())
    const letter = (await deadLetterStore(deps.table).all()).find(({ key }) =>
      key.SK.includes(removed.dynamodb?.SequenceNumber ?? ''),
    )
    const keeping = keeper()
    const messages = { send: async () => ({ is: 'later' as const }) }

    const played = letter && (await redrive(letter, { ...deps, messages, keeper: keeping.keeper }))

    expect([played?.stillBroken, keeping.gone]).toEqual([undefined, [three]])
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
