import type { DynamoDBRecord } from 'aws-lambda'
import { streamDepsOver } from '../../functions/stream/deps'
import { consume } from '../support/held/stream'
import { keyOf } from '../../functions/stream/store'
import type { Answer } from '../../shared/contract'
import { chanceFrom } from '../../functions/opinion/chance'
import { everyItem } from '../support/audit'
import type { TestTable } from '../support/engine'
import { streamOfTable } from '../support/streamOf'
import type { votingStreet } from './votes'

type Street = ReturnType<typeof votingStreet>

/** As a stream may bring them at its worst: out of order, cut anywhere, some of them twice. */
function troubled(records: DynamoDBRecord[], chance: () => number) {
  const twice = records.flatMap((record) => (chance() < 0.1 ? [record, record] : [record]))
  const shuffled = twice.map((record) => ({ record, at: chance() })).sort((one, other) => one.at - other.at)
  const batches: DynamoDBRecord[][] = []
  for (let rest = shuffled.map(({ record }) => record); rest.length > 0;)
    batches.push(rest.splice(0, 1 + Math.floor(chance() * 100)))
  return batches
}

/** What the stream makes of the ballots so far, and how many there are. */
export async function turnoutTold(table: TestTable, street: Street, motionId: string) {
  const stream = streamOfTable(table)
  const records = (await stream.records()).filter((record) => keyOf(record).PK.startsWith('V#'))
  stream.stop()
  const batches = troubled(records, chanceFrom(7))
  for (const Records of batches) await consume({ Records }, depsOf(table, street))
  const { body } = await street.as('guest').get(`/motions/${motionId}/turnout`)
  const { turnout } = body as unknown as Answer<'turnout'>
  const items = await everyItem(table)
  const rest = motionId.replaceAll('-', '#')
  const ballots = items.filter(({ PK }) => PK.startsWith(`V#${rest}#`))
  // No item that all who vote would write: each partition of the ballots has its own.
  const told = items.filter(({ PK, SK }) => PK === `VT#${rest}` && !SK.startsWith('back#'))
  expect(told.length).toBe(new Set(ballots.map(({ PK }) => PK)).size)
  return { told: turnout.byNumber.part, ballots: ballots.length }
}

const depsOf = (table: TestTable, street: Street) =>
  streamDepsOver({
    now: () => street.clock.now,
    randomDigit: () => 0,
    db: table.db,
    tableName: table.tableName,
    secrets: { token: 'a-token-secret-of-the-tests-only', seal: 'a-seal-secret-of-the-tests-only' },
    wechat: street.deps.wechat,
    settings: street.deps.settings,
    log: street.deps.log,
    messages: { send: async () => ({ is: 'sent' }) },
  })
