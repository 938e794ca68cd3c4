import type { DynamoDBRecord } from 'aws-lambda'
import type { Answer } from '../../shared/contract'
import { consume } from '../support/held/stream'
import type { HearingDeps } from '../../functions/stream/hearRecord'
import { redrive } from '../../functions/stream/redrive'
import { deadLetterStore, keyOf } from '../../functions/stream/store'
import { followerStore } from '../../functions/topic/sideStore'
import { tableForFile } from '../support/engine'
import { streamOfTable } from '../support/streamOf'
import { votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['301', '302'].map((room) => ({ room })) },
})
const { aVote, cast } = street
const deps = (): HearingDeps => ({ ...street.deps, messages: { send: async () => ({ is: 'sent' }) } })
const letters = () => deadLetterStore(street.deps.table).all()

async function ballotRecords() {
  const stream = streamOfTable(table)
  const records = await stream.records()
  stream.stop()
  return records.filter((record) => keyOf(record).PK.startsWith('V#'))
}

const recordsOf = async (motionId: string) => {
  const place = motionId.replaceAll('-', '#')
  return (await ballotRecords()).filter((record) => keyOf(record).PK.includes(place))
}

async function turnoutOf(motionId: string) {
  const { body } = await street.as('guest').get(`/motions/${motionId}/turnout`)
  return (body as unknown as Answer<'turnout'>).turnout.byNumber.part
}

const followersOf = (topicId: string) => followerStore(street.deps.table).of(topicId)

/** The ballot as a broken write might leave it; gives back what mends it. */
async function spoil(record: DynamoDBRecord) {
  const whole = await street.deps.table.get(keyOf(record))
  if (!whole) throw new Error('no ballot')
  const { ks: _, ...broken } = whole
  await street.deps.table.put(broken as typeof whole)
  return () => street.deps.table.put(whole)
}

describe('a ballot that the stream can make nothing of', () => {
  it('is set apart with its reason, holds up nobody, and is told once it was mended', async () => {
    const [sick, sound] = [await aVote(), await aVote()]
    await cast('zhou', sick.id)
    const [record] = await recordsOf(sick.id)
    const mend = await spoil(record as DynamoDBRecord)
    await cast('lin', sound.id)
    const Records = [record as DynamoDBRecord, ...(await recordsOf(sound.id))]

    for (const batch of [Records, Records])
      expect(await consume({ Records: batch }, deps())).toEqual({ batchItemFailures: [] })

    const buried = await letters()
    expect(buried.map((letter) => [letter.record.dynamodb?.SequenceNumber, letter.reason])).toEqual([
      [record?.dynamodb?.SequenceNumber, expect.stringMatching(/^TypeError/)],
    ])
    expect([await turnoutOf(sick.id), await turnoutOf(sound.id)]).toEqual([0, 1])
    expect(await followersOf(sound.topicId)).toContain('lin')

    await mend()
    for (const letter of buried) expect((await redrive(letter, deps())).stillBroken).toBeUndefined()
    expect([await turnoutOf(sick.id), await letters()]).toEqual([1, []])
    expect(await followersOf(sick.topicId)).toContain('zhou')
  })

  it.each([
    [new RangeError('no such list'), true],
    [Object.assign(new Error('busy'), { name: 'ThrottlingException' }), false],
  ])('%s: only what does not pass by itself is set apart', async (error, isBuried) => {
    const motion = await aVote()
    await cast('zhou', motion.id)
    const Records = await recordsOf(motion.id)
    const { table: whole, ...rest } = deps()
    const put: typeof whole.put = (item) =>
      item.PK.startsWith('DLF#') ? Promise.reject(error) : whole.put(item)

    const answer = await consume({ Records }, { ...rest, table: { ...whole, put } })

    const number = Records[0]?.dynamodb?.SequenceNumber
    expect(answer.batchItemFailures).toEqual(isBuried ? [] : [{ itemIdentifier: number }])
    const buried = (await letters()).map((letter) => letter.record.dynamodb?.SequenceNumber)
    expect(buried.includes(number)).toBe(isBuried)
  })
})
