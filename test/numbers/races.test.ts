import type { DynamoDBRecord } from 'aws-lambda'
import type { Numbers } from '../../shared/numbers/answer'
import { chinaDay } from '../../shared/clock/china'
import { auditSums } from '../../functions/numbers/auditSums'
import { rollNightly } from '../support/held/nights'
import { auditGrid, homesOf, leavesRead, spanOf } from '../../functions/numbers/recount'
import { turnStore } from '../../functions/numbers/turnStore'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

const table = tableForFile()
const town = noticeStreetForFile(table)
const id = town.street.id
const at = (time: string) => void (town.clock.now = Date.parse(`${time}+08:00`))
const night = () => rollNightly(id, town.deps)
const report = async () => orderOf(await town.as('lin').post('/orders', anOrder(town.street)))
async function shown(month: string) {
  const { status, body } = await town.as('qin').get(`/numbers/${id}?month=${month}`)
  expect([status, town.lines.filter((line) => 'broke' in line)]).toEqual([200, []])
  return body as unknown as Numbers
}
async function hear(...records: (DynamoDBRecord | undefined)[]) {
  const there = records.filter((record) => record !== undefined)
  expect([there.length, await town.hear(there)]).toEqual([records.length, { batchItemFailures: [] }])
}
const marked = async () => (await turnStore(town.deps.table).pasts(id)).map(({ month }) => month)
const turn = async () => (await turnStore(town.deps.table).rolled(id)).turn

let known = 0
/** What the stream has of orders since it was asked last. */
async function news(): Promise<DynamoDBRecord[]> {
  const all = (await town.stream.records()).filter(({ dynamodb }) => dynamodb?.Keys?.SK?.S?.startsWith('O#'))
  const fresh = all.slice(known)
  known = all.length
  return fresh
}

/** So many orders reported now, each a change of its own. */
async function reported(count: number) {
  for (let n = 0; n < count; n += 1) await report()
  return news()
}

/** What of leaves and sums is not what the orders come to. */
async function differing(from: string) {
  const span = spanOf(chinaDay(town.clock.now), from)
  const leaves = leavesRead(town.deps.table)
  const found: unknown[] = (await auditSums(town.street, { from, table: town.deps.table })).found
  for (const home of homesOf(town.street))
    found.push(...(await auditGrid(home, span, { table: town.deps.table, leaves })).found)
  return found
}

describe('two consumers at one leaf, and a night between their reading and their writing', () => {
  it.each([
    ['that nobody has written yet', '2026-03', 0],
    ['that is there already', '2026-04', 1],
  ])('count each order once in a leaf %s', async (_, month, before) => {
    at(`${month}-10T09:00:00`)
    await hear(...(await reported(before)))
    const [one, other] = await reported(2)
    at(`${month}-11T00:15:00`)
    let nights = 0
    const meanwhile = async () => {
      await hear(other)
      await night()
      nights += 1
    }
    table.faults.inject({ kind: 'wait', operation: 'PutItem', key: /^S#/, until: meanwhile })
    await hear(one)

    expect([nights, await marked()]).toEqual([1, [month]])
    expect((await shown(month)).ordered).toBeGreaterThanOrEqual(before + 1)
    await night()
    town.clock.now += 21_000
    expect([(await shown(month)).ordered, await marked()]).toEqual([before + 2, []])
    expect(await differing(month)).toEqual([])
  })
})

describe('a month that is marked while it is summed up', () => {
  it.each([
    ['later', '2026-05', 60_000],
    ['earlier, by a clock that is slow', '2026-06', -60_000],
  ])('is summed up again, though it was marked %s', async (_, month, by) => {
    at(`${month}-05T09:00:00`)
    const [first, late, later] = await reported(3)
    await hear(first)
    at(`${month}-09T10:00:00`)
    await night()
    await hear(late)
    expect(await marked()).toEqual([month])
    const meanwhile = async () => {
      town.clock.now += by
      await hear(later)
      town.clock.now -= by
    }
    table.faults.inject({ kind: 'wait', operation: 'TransactWriteItems', until: meanwhile })
    await night()

    expect(await marked()).toEqual([month])
    await night()
    expect([(await shown(month)).ordered, await marked()]).toEqual([3, []])
    expect(await differing(month)).toEqual([])
  })
})

describe('two who look at the same moment', () => {
  it('keep the newer sum of the day, though the older is written last', async () => {
    at('2026-07-08T10:00:00')
    await night()
    const [first, later] = await reported(2)
    await hear(first)
    const meanwhile = async () => {
      await hear(later)
      town.clock.now += 5000
      expect((await shown('2026-07')).ordered).toBe(2)
    }
    table.faults.inject({ kind: 'wait', operation: 'PutItem', key: /TODAY/, until: meanwhile })
    await shown('2026-07')
    town.clock.now += 1000
    expect((await shown('2026-07')).ordered).toBe(2)
  })
})

describe('two who begin to sum up at once', () => {
  it('are one: the other writes nothing', async () => {
    at('2026-08-04T00:15:00')
    const before = await turn()
    table.faults.inject({ kind: 'wait', operation: 'PutItem', key: /ROLLED/, until: night })
    const { trips } = await table.meter.during(night)
    const begun = trips.filter(
      ({ input, failed }) => !failed && JSON.stringify(input).includes('"turn = :turn"'),
    )
    const taken = begun.flatMap(({ input }) => JSON.stringify(input).match(/"turn":\{"N":"\d+"\}/g) ?? [])
    expect(new Set(taken).size).toBe(1)
    expect([await turn(), await marked()]).toEqual([before + 1, []])
  })

  it('and whoever is overtaken takes no turn back', async () => {
    at('2026-08-05T00:15:00')
    const before = await turn()
    const overtaken = async () => {
      town.clock.now += 240_000
      await town.hear(await reported(1))
      // The next has begun, and is not done.
      table.faults.inject({
        kind: 'wait',
        operation: 'TransactWriteItems',
        until: () => Promise.reject(new Error('killed')),
      })
      await night().catch(() => undefined)
    }
    table.faults.inject({ kind: 'wait', operation: 'PutItem', key: /ROLLED/, after: 1, until: overtaken })
    await night()
    expect(await turn()).toBe(before + 2)
  })
})
