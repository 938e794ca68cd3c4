import type { DynamoDBRecord } from 'aws-lambda'
import { dayOf } from '../../shared/numbers/windows'
import { chinaDay } from '../../shared/clock/china'
import { leafStore } from '../../functions/numbers/leafStore'
import { numberKeys } from '../../functions/numbers/keys'
import type { LeafId } from '../../functions/numbers/leaf'
import { auditGrid, homesOf, leavesRead, mend, spanOf } from '../../functions/numbers/recount'
import { keys } from '../../functions/keys'
import { tableOver } from '../../functions/table/store'
import { fold } from '../../functions/workOrder/fold'
import { toItem } from '../../functions/workOrder/item'
import { lineOf } from '../../infra/audit/lines'
import { parseOrderId } from '../../shared/workOrder/id'
import { chanceOf } from '../../infra/demo/history/choose'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { tableForFile } from '../support/engine'
import { asAt, livesOf } from './toldLives'

const table = tableForFile()
const town = noticeStreetForFile(table)
const now = Date.parse('2026-11-25T14:20:00+08:00')
const seed = 'killed after each write'
const through = chinaDay(now)

/** Every step of every life as a change of its own, in the order of time. */
async function write() {
  const lives = livesOf(seed, 60).flatMap(asAt(now))
  const store = tableOver(table.db, table.tableName)
  const changes = lives.flatMap((order) => order.steps.map(({ at }, step) => ({ order, at, upTo: step + 1 })))
  for (const { order, upTo } of changes.sort((a, b) => a.at - b.at))
    await store.put({ ...keys.order(order.id), ...toItem(fold(order.id, order, upTo)) })
  return lives
}

async function audit(span = spanOf(through), leaves = leavesRead(town.deps.table)) {
  const found = []
  for (const home of homesOf(town.street))
    found.push(...(await auditGrid(home, span, { table: town.deps.table, leaves })).found)
  return found
}

const countsIn = async (id: LeafId) => (await leafStore(town.deps.table).get(id)).leaf.counts

/** A consumer that dies at its next writes again and again, and each time is given the batch, or its rest, once more. */
async function hearDying(records: DynamoDBRecord[]) {
  const chance = chanceOf(seed)
  let deaths = 0
  for (let at = 0; at < records.length; at += 40) {
    let left = records.slice(at, at + 40)
    for (let write = 0; left.length > 0; write += 1) {
      const kind = chance() < 0.5 ? 'loseRequest' : 'loseReply'
      if (write < 6) table.faults.inject({ kind, operation: 'PutItem', key: /^S#/, after: write, times: 9 })
      const { batchItemFailures } = await town.hear(left)
      table.faults.mend()
      const [failed] = batchItemFailures
      if (failed) deaths += 1
      const from = left.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed?.itemIdentifier)
      left = failed ? left.slice(from) : []
    }
  }
  return deaths
}

describe(`an audit (seed “${seed}”)`, () => {
  beforeAll(async () => {
    town.clock.now = now
    const lives = await write()
    const records = await town.stream.records()
    const orders = records.filter(({ dynamodb }) => dynamodb?.Keys?.SK?.S?.startsWith('O#'))
    expect(orders.length).toBe(lives.reduce((sum, { version }) => sum + version, 0))
    expect(await hearDying(orders)).toBeGreaterThan(10)
  })

  it('finds nothing to say of a consumer that was killed at every write', async () => {
    expect(await audit()).toEqual([])
  })

  it('of the leaves since a month compares those alone, with the orders of all months', async () => {
    expect(await audit(spanOf(through, '2026-11'))).toEqual([])
    const home = homesOf(town.street)[0]!
    const comparedSince = async (month?: string) =>
      (await auditGrid(home, spanOf(through, month), town.deps)).compared
    const [all, some] = [await comparedSince(), await comparedSince('2026-11')]
    expect(some).toBeGreaterThan(0)
    expect(all).toBeGreaterThan(some)
    expect(await comparedSince('2026-12')).toBe(0)
  })

  it('does not judge, nor touch, a leaf that counts orders whose heads were not read', async () => {
    const found = await audit({ ...spanOf(through, '2026-11'), months: ['2026-11'] })
    expect(found.length).toBeGreaterThan(5)
    for (const difference of found) {
      expect(difference.unread).toBeGreaterThan(0)
      expect(await mend(difference, town.deps)).toBe(false)
    }
    expect(await audit()).toEqual([])
  })

  it('says nothing of a leaf that was counted on while it looked, and takes nothing back', async () => {
    const leaves = leavesRead(town.deps.table)
    await audit(spanOf(through), leaves)
    const known = (await town.stream.records()).length
    const [more] = livesOf('one more', 1).flatMap(asAt(now))
    await tableOver(table.db, table.tableName).put({ ...keys.order(more!.id), ...toItem(more!) })
    await town.hear((await town.stream.records()).slice(known))

    expect(await audit(spanOf(through), leaves)).toEqual([])
    expect(await audit()).toEqual([])
  })

  it('has every month summed up anew that a wrong leaf was counted in', async () => {
    const [{ id, leaf, revision }] = (await leafStore(town.deps.table).inMonth(
      town.street.id,
      '2026-11',
    )) as [Awaited<ReturnType<ReturnType<typeof leafStore>['inMonth']>>[number]]
    const early = `r@${dayOf('2026-06-10').toString(36)}`
    await leafStore(town.deps.table).replace(
      id,
      { ...leaf, counts: new Map([...leaf.counts, [early, 7]]) },
      revision,
    )
    const [difference] = await audit()
    await mend(difference!, town.deps)

    expect((await countsIn(id)).get(early)).toBeUndefined()
    for (const month of ['2026-06', '2026-11'])
      expect(await town.deps.table.get(numberKeys.past(town.street.id, month, id.day))).toBeDefined()
  })

  describe('of an order', () => {
    const here = () => town.deps.table
    const auditHome = async (home: string) => auditGrid(home, spanOf(through), town.deps)
    async function anOrderKept() {
      const order = livesOf(seed, 60)
        .flatMap(asAt(now))
        .find(({ version }) => version > 2)!
      const { street, grid, ulid } = parseOrderId(order.id)
      return { order, ulid, home: street + grid, item: (await here().get(keys.order(order.id)))! }
    }

    it('whose head is gone, or what it had been before, names what has counted it', async () => {
      const { order, ulid, home, item } = await anOrderKept()
      const before = { ...keys.order(order.id), ...toItem(fold(order.id, order, 1)) }
      for (const put of [() => here().delete(keys.order(order.id)), () => here().put(before)]) {
        await put()
        const { found, unreadable } = await auditHome(home)
        expect([found.length > 0, unreadable]).toEqual([true, []])
        for (const { lost, unread } of found) expect([lost, unread]).toEqual([[ulid.slice(-10)], 0])
        expect(lineOf(found[0]!)).toContain(`…${ulid.slice(-10)}`)
      }
      await here().put(item)
      expect(await auditHome(home)).toMatchObject({ found: [], unreadable: [] })
    })

    it('that cannot be read says so, and leaves what has counted it alone', async () => {
      const { ulid, home, item } = await anOrderKept()
      await here().put({ ...item, t: ['??'] })
      const { found, unreadable } = await auditHome(home)
      expect([found.length > 0, unreadable]).toEqual([true, [ulid]])
      for (const difference of found) {
        expect([difference.lost, difference.unread]).toEqual([[], 1])
        expect(await mend(difference, town.deps)).toBe(false)
      }
      await here().put(item)
    })
  })

  it('names the leaf that is wrong, the one that is gone, and mends both', async () => {
    const leaves = await leafStore(town.deps.table).inMonth(town.street.id, '2026-11')
    const [wrong, gone] = leaves.filter(({ leaf }) => leaf.counts.size > 3)
    const store = leafStore(town.deps.table)
    const { leaf, revision } = await store.get(wrong!.id)
    await store.replace(wrong!.id, { ...leaf, counts: new Map([...leaf.counts, ['c:cA01', 99]]) }, revision)
    const { revision: there } = await store.get(gone!.id)
    await store.replace(gone!.id, { counts: new Map(), seen: new Map() }, there)

    const { result: found, trips } = await table.meter.during(() => audit())
    // However many are wrong, they are read again many at once.
    expect(trips.filter(({ operation }) => operation === 'GetItem')).toEqual([])
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining([wrong!.id, gone!.id]))
    expect(found).toHaveLength(2)
    for (const difference of found) expect(await mend(difference, town.deps)).toBe(true)
    expect(await audit()).toEqual([])
  })
})
