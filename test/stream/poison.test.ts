import type { DynamoDBRecord } from 'aws-lambda'
import { redrive } from '../../functions/stream/redrive'
import { auditGrid, homesOf, spanOf } from '../../functions/numbers/recount'
import { chinaDay } from '../../shared/clock/china'
import { deadLetterStore, type DeadLetter } from '../../functions/stream/store'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

const town = noticeStreetForFile(tableForFile())

type Change = NonNullable<DynamoDBRecord['dynamodb']>
type Image = NonNullable<Change['NewImage']>

/** A record as newer code, a broken write or a stranger might leave it. */
const spoiled = (record: DynamoDBRecord, spoil: (image: Image) => Image): DynamoDBRecord => ({
  ...record,
  dynamodb: { ...record.dynamodb, NewImage: spoil(record.dynamodb?.NewImage ?? {}) },
})

const poisons: [string, (image: Image) => Image, RegExp][] = [
  [
    'a step of a deed nobody knows',
    (image) => ({ ...image, t: { L: [{ S: '!0~k~b~c~d~l' }] } }),
    /unreadable/,
  ],
  ['no steps at all', ({ t: _, ...image }) => image, /TypeError/],
  ['steps that are no list', (image) => ({ ...image, t: { S: 'o0' } }), /TypeError/],
  [
    'a street that is not there',
    (image) => ({ ...image, PK: { S: image['PK']?.S?.replace('990100001', '990100009') ?? '' } }),
    /no street/,
  ],
]

const letters = () => deadLetterStore(town.deps.table).all()
const ordered = async (who: string) => orderOf(await town.as(who).post('/orders', anOrder(town.street))).id
const handled = async (id: string) => orderOf(await town.moveAs('shen').make(id, 'handle'))

/** How many leaves are not what a recount of all orders comes to. */
async function miscounted(day: number) {
  const span = spanOf(day, '2026-03')
  const all = await Promise.all(homesOf(town.street).map((home) => auditGrid(home, span, town.deps)))
  return all.flatMap(({ found }) => found).length
}

describe('a record that cannot be read', () => {
  it('goes to the dead letters with its reason, and those before and behind it are heard', async () => {
    const ids = []
    for (let n = 0; n < poisons.length + 1; n++) {
      ids.push(await ordered('zhou'))
      await handled(ids[n] ?? '')
    }
    const records = (await town.stream.records()).filter(
      ({ dynamodb }) => dynamodb?.Keys?.SK?.S?.startsWith('O#') && dynamodb.OldImage,
    )
    const sick = records.map((record, at) => {
      const poison = poisons[at]
      return poison ? spoiled(record, poison[1]) : record
    })

    expect(await town.hear(sick)).toEqual({ batchItemFailures: [] })
    expect(await town.hear(sick)).toEqual({ batchItemFailures: [] })

    const reasons = (await letters()).map(({ reason }) => reason)
    expect(reasons).toHaveLength(poisons.length)
    poisons.forEach(([, , reason], at) => expect(reasons[at]).toMatch(reason))
    const heard = (await town.inboxOf('zhou')).notices.map(({ orderId }) => orderId)
    expect(heard).toEqual(ids.slice(poisons.length))
  })

  it('is told and counted after all, once, when it is played again after the mending', async () => {
    const heardBefore = (await town.inboxOf('zhou')).notices.length
    const today = chinaDay(town.clock.now)
    const miscountedBefore = await miscounted(today)
    const sound = (await town.stream.records()).filter(({ dynamodb }) => dynamodb?.OldImage)
    const stillSick = await Promise.all((await letters()).map((letter) => redrive(letter, town.streamDeps)))
    const mended = (await letters()).map((letter) => ({
      ...letter,
      record: sound.find(
        ({ dynamodb }) => dynamodb?.SequenceNumber === letter.record.dynamodb?.SequenceNumber,
      ) as DynamoDBRecord,
    }))
    town.clock.now += 30 * 86_400_000

    for (const letter of mended) await redrive(letter, town.streamDeps)
    for (const letter of mended) await redrive(letter, town.streamDeps)

    expect(stillSick.filter(({ stillBroken }) => stillBroken)).toHaveLength(poisons.length)
    expect(await letters()).toEqual([])
    expect((await town.inboxOf('zhou')).notices).toHaveLength(heardBefore + poisons.length)
    expect([miscountedBefore, await miscounted(today)]).toEqual([1, 0])
  })
})

it('a record too large to be kept is told from the order as it is, and nothing of it twice', async () => {
  const id = await ordered('lin')
  await handled(id)
  const heard = async () => (await town.inboxOf('lin')).notices.filter(({ orderId }) => orderId === id)
  const [record] = (await town.stream.records()).filter(({ dynamodb }) => dynamodb?.OldImage).slice(-1)
  const large = spoiled(record as DynamoDBRecord, (image) => ({ ...image, t: { S: '!'.repeat(200_000) } }))
  await town.hear([large])
  const [letter] = await letters()

  const first = await redrive(letter as DeadLetter, town.streamDeps)
  await redrive(letter as DeadLetter, town.streamDeps)

  expect(first.stillBroken).toBeUndefined()
  expect((await heard()).map(({ of }) => of)).toEqual(['accepted'])
  expect(await letters()).toEqual([])
})

describe('a failure that passes', () => {
  it('asks for the record again, and for nothing before it', async () => {
    const [one, other] = [await ordered('lin'), await ordered('lin')]
    await handled(one)
    await handled(other)
    const records = (await town.stream.records()).filter(({ dynamodb }) => dynamodb?.OldImage).slice(-2)
    const { streets } = town.streamDeps
    let asked = 0
    town.streamDeps.streets = {
      ...streets,
      get: async (id) => {
        asked += 1
        if (asked === 2) throw Object.assign(new Error('busy'), { name: 'ThrottlingException' })
        return streets.get(id)
      },
    }

    const answer = await town.hear(records)
    town.streamDeps.streets = streets

    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: records[1]?.dynamodb?.SequenceNumber }])
    expect(await letters()).toEqual([])
  })
})
