import type { DynamoDBRecord } from 'aws-lambda'
import { keys } from '../../functions/keys'
import { keyOf } from '../../functions/stream/store'
import { canonical } from '../../functions/seal'
import { chanceFrom } from '../../functions/opinion/chance'
import { everyItem } from '../support/audit'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'
import { noticeStreetForFile } from './noticeStreet'

const table = tableForFile()
const town = noticeStreetForFile(table)
const minute = 60_000

/** One order's whole life, with a neighbour who joined. */
async function live() {
  const id = orderOf(await town.as('zhou').post('/orders', anOrder(town.street))).id
  const steps: [string, string, object?][] = [
    ['lin', 'join'],
    ['shen', 'file'],
    ['gu', 'dispatch', { lead: { unitId: `${town.street.id}U01` } }],
    ['luo', 'accept'],
    ['luo', 'finish', { note: '换了灯头' }],
    ['qin', 'close', { verdict: 'solved' }],
  ]
  for (const [who, move, input] of steps) {
    town.clock.now += minute
    orderOf(await town.moveAs(who).make(id, move, input))
  }
  return id
}

const isInbox = ({ SK }: { SK: string }) => SK.startsWith('I#')

/** What lies in all inboxes; not when it was written, which is the first time it was told. */
async function inboxes() {
  const entries = (await everyItem(table)).filter(isInbox)
  return entries.map((entry) => canonical({ ...entry, w: 0, x: 0 })).sort()
}

async function emptyInboxes() {
  for (const { PK, SK } of (await everyItem(table)).filter(isInbox)) await town.deps.table.delete({ PK, SK })
}

/** Nobody has heard anything, and Zhou has two consents. */
async function beginAnew() {
  await emptyInboxes()
  await town.deps.table.delete(keys.consents('zhou', town.street.id))
  await town.consents('zhou', ['result', 'progress'])
}

/** As Lambda does: again from the lowest that failed, until all is heard. */
async function deliver(records: DynamoDBRecord[], onHeldUp = () => {}) {
  let rest = records
  for (let tries = 0; rest.length > 0; tries++) {
    if (tries > 200) throw new Error('never heard')
    const { batchItemFailures } = await town.hear(rest).catch(() => ({
      batchItemFailures: [{ itemIdentifier: rest[0]?.dynamodb?.SequenceNumber ?? '' }],
    }))
    const [failed] = batchItemFailures
    if (!failed) return
    onHeldUp()
    rest = rest.slice(rest.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed.itemIdentifier))
  }
}

let lives: string[]
let records: DynamoDBRecord[]
let expected: string[]

beforeAll(async () => {
  for (const who of ['zhou', 'lin']) await town.hasWechat(who)
  for (const who of ['zhou', 'lin']) await town.consents(who, ['result', 'progress'])
  lives = [await live(), await live()]
  records = await town.stream.records()
  await deliver(records)
  expected = await inboxes()
}, 60_000)

/** By the reader of each message: which templates she was sent. */
async function sentTo() {
  const messages = await town.sent()
  return messages.map(({ touser, template_id }) => `${touser} ${template_id}`).sort()
}

describe('what is told, whatever the stream repeats', () => {
  it('is in every inbox once: nine people heard of two lives', () => {
    const people = new Set(expected.map((entry) => (JSON.parse(entry) as { PK: string }).PK))

    expect(people.size).toBe(9)
    // Zhou and Lin hear five steps of each life; whoever serves has a digest of both turns, or two of one.
    expect(expected).toHaveLength(2 * 2 * 5 + 10)
  })

  it('is one message for each consent', async () => {
    const sent = await sentTo()

    expect(sent).toHaveLength(4)
    expect(new Set(sent).size).toBe(4)
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is the same when batches are cut and told again, seed %d',
    async (seed) => {
      const chance = chanceFrom(seed)
      await emptyInboxes()
      const sentBefore = await sentTo()

      for (let at = 0; at < records.length;) {
        const size = 1 + Math.floor(chance() * 5)
        const batch = records.slice(Math.max(0, at - Math.floor(chance() * 4)), at + size)
        const overlapping = chance() < 0.5 ? [deliver(batch), deliver(batch)] : [deliver(batch)]
        await Promise.all(overlapping)
        at += size
      }

      expect(await inboxes()).toEqual(expected)
      expect(await sentTo()).toEqual(sentBefore)
    },
  )

  it('is the same wherever the consumer dies: after each single write, and before it', async () => {
    const [id = ''] = lives
    const ofOne = records.filter((record) => keyOf(record).SK === keys.order(id).SK)
    await beginAnew()
    await deliver(ofOne)
    const whole = await inboxes()
    let deaths = 0
    for (const isWritten of [true, false]) {
      for (let after = 0, hasDied = true; hasDied; after++) {
        hasDied = false
        const sentBefore = await town.sent()
        await beginAnew()
        const lost = { operation: 'PutItem', key: /I#|OK#/, after }
        // One write is the last that arrives, if any: then all is lost until somebody starts it again.
        if (isWritten) table.faults.inject({ kind: 'loseReply', ...lost })
        table.faults.inject({ kind: 'loseRequest', ...lost, times: 1000 })
        await deliver(ofOne, () => {
          hasDied = true
          deaths += 1
          table.faults.mend()
        })
        table.faults.mend()
        const sent = (await town.sent()).slice(sentBefore.length).map(({ page }) => page)

        expect(await inboxes()).toEqual(whole)
        expect(new Set(sent).size).toBe(sent.length)
        expect(sent.length).toBeGreaterThanOrEqual(hasDied && isWritten ? 0 : 1)
        expect(sent.length).toBeLessThanOrEqual(1)
      }
    }

    expect(deaths).toBeGreaterThan(2 * whole.length)
  })
})
