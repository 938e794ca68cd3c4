import { sweepAll } from '../support/held/clock'
import { auditGrid, homesOf, spanOf } from '../../functions/numbers/recount'
import { chinaDay } from '../../shared/clock/china'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

const town = noticeStreetForFile(tableForFile())
const hourMs = 3_600_000
const dayMs = 24 * hourMs

const ordered = async () => orderOf(await town.as('zhou').post('/orders', anOrder(town.street))).id

async function closed(id: string) {
  await town.moveAs('shen').make(id, 'handle')
  await town.moveAs('shen').make(id, 'finish', { note: '换了新的灯泡，当场试过了' })
  orderOf(await town.moveAs('qin').make(id, 'close', { verdict: 'solved' }))
}

let told = 0

/** Hears what is new. Of what was `lost` the stream knows nothing any more: it keeps a record for 24 hours. */
async function hearNew({ lost = false } = {}) {
  const records = await town.stream.records()
  const fresh = records.slice(told)
  told = records.length
  if (!lost) expect(await town.hear(fresh)).toEqual({ batchItemFailures: [] })
  return fresh.filter(({ dynamodb }) => dynamodb?.Keys?.SK?.S?.startsWith('O#')).length
}

/** How many leaves are not what a recount of all orders comes to: what `npm run audit` says. */
async function miscounted() {
  const span = spanOf(chinaDay(town.clock.now), '2026-03')
  const all = await Promise.all(homesOf(town.street).map((home) => auditGrid(home, span, town.deps)))
  return all.flatMap(({ found }) => found).length
}

/** A night as the clock has it: the orders' bells, the sums, one grid counted anew; and what came of it is heard. */
async function night(day: number) {
  for (const minutes of [20, 80, 90, 100]) {
    town.clock.now = Date.parse('2026-03-05T00:00:00+08:00') + day * dayMs + minutes * 60_000
    await sweepAll(town.deps)
    await hearNew()
  }
}

const board = async () => {
  const { body } = await town.as('qin').get(`/numbers/${town.street.id}`)
  return body as { ordered: number; closed: number; audited?: { differences: number } }
}

it('what the stream kept no longer than its 24 hours is found and mended by the audits of the nights', async () => {
  const [one, other] = [await ordered(), await ordered(), await ordered()]
  await hearNew()
  expect(await miscounted()).toBe(0)

  // The consumer stands still for more than a day: two are closed, two come in, and nobody ever tells of it.
  town.clock.now += hourMs
  await closed(one)
  await closed(other)
  const unheard = await ordered()
  await ordered()
  town.clock.now += 26 * hourMs
  expect(await hearNew({ lost: true })).toBe(2 * 3 + 2)
  await closed(unheard)
  await hearNew()
  expect(await miscounted()).toBeGreaterThan(0)

  for (let n = 0; n < 8; n++) await night(n)

  expect(await miscounted()).toBe(0)
  const lines = town.lines.filter(({ auditing }) => auditing)
  expect(lines).toMatchObject([{ auditing: `${town.street.id}00101`, differences: expect.any(Number) }])
  expect(await board()).toMatchObject({ ordered: 5, closed: 3, audited: { differences: expect.any(Number) } })
  expect((await board()).audited?.differences).toBeGreaterThan(0)
})
