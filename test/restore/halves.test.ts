import { keys } from '../../functions/keys'
import { sweep } from '../support/held/sweep'
import { consume as gatherFrom } from '../support/held/gather'
import { demandStore } from '../../functions/demand/store'
import { rootOf } from '../../functions/demand/chain'
import { turnoutStore } from '../../functions/ballot/turnoutStore'
import { consume } from '../support/held/stream'
import { keyOf } from '../../functions/stream/store'
import { fromItem } from '../../functions/workOrder/item'
import { oneAfterAnother } from '../../infra/local/stream/oneAfterAnother'
import { restore, type Restored } from '../../infra/restore/restore'
import { quietly } from '../../infra/restore/restoringDeps'
import { linesOfRestored } from '../../infra/restore/restoredLines'
import { parseOrderId } from '../../shared/workOrder/id'
import { noticeStreetForFile } from '../notice/noticeStreet'
import { tableForFile } from '../support/engine'
import { anOrder, orderOf } from '../workOrder/orders'

const table = tableForFile()
const town = noticeStreetForFile(table)
const motionId = `${town.street.id}-01KJPXXXXXXXXXXXXXXXXXXXXX-1`
const hour = 3_600_000

const report = async (who: string, more: Parameters<typeof anOrder>[1] = {}) => {
  town.clock.now += 60_000
  return orderOf(await town.as(who).post('/orders', anOrder(town.street, more))).id
}
const move = async (who: string, id: string, [name, input = {}]: [string, object?]) => {
  town.clock.now += 60_000
  orderOf(await town.moveAs(who).make(id, name, input))
}
const headOf = async (id: string) => (await town.deps.table.get(keys.order(id)))!
const inboxOf = async (who: string) => JSON.stringify((await town.inboxOf(who)).notices)

/** Puts the head back to what it was before this: as a copy has it that read the head first and the rest later. */
async function before(id: string, deed: () => Promise<unknown>) {
  const head = await headOf(id)
  await deed()
  return () => town.deps.table.put(head)
}

async function hearBoth() {
  const pump = town.stream.pumpTo(
    oneAfterAnother([(event) => consume(event, town.streamDeps), (event) => gatherFrom(event, town.deps)]),
  )
  for (let moved = 1; moved > 0;) moved = (await pump.once()).moved
}

/** Each order as its copy was torn, by what was torn. */
const torn: Record<string, string> = {}
let restored: Restored

const ways: Record<string, () => Promise<void>> = {
  async merge() {
    const into = await report('zhou')
    const id = await report('lin')
    const back = await before(into, () => move('shen', id, ['merge', { intoOrderId: into }]))
    await back()
    Object.assign(torn, { merged: id, into })
  },
  async call() {
    const id = await report('zhou')
    await move('shen', id, ['file'])
    const called = { calls: [{ unitId: `${town.street.id}U02` }], reason: '要一起看' }
    await move('gu', id, ['whistle', called])
    await town.deps.table.delete(keys.noted(id, { what: 'call', owner: `${town.street.id}U02` }))
    torn['called'] = id
  },
  async joined() {
    const id = await report('zhou')
    await move('lin', id, ['join', { words: '我家也是' }])
    await town.deps.table.delete(keys.joined(id, 'lin'))
    torn['joined'] = id
  },
  async words() {
    const id = await report('zhou')
    await move('zhou', id, ['note', { words: '在家等着' }])
    const records = await town.stream.records()
    const said = records.map(keyOf).findLast(({ SK }) => SK.startsWith(`${parseOrderId(id).ulid}#N#`))
    await town.deps.table.delete(said!)
    torn['wordless'] = id
  },
  async index() {
    const id = await report('zhou')
    const { qp: _, qs: __, ...unqueued } = await headOf(id)
    await town.deps.table.put(unqueued)
    torn['unqueued'] = id
  },
  async untrue() {
    const id = await report('zhou')
    await move('shen', id, ['handle'])
    const back = await before(id, () => move('shen', id, ['finish', { note: '擦干净了' }]))
    await hearBoth()
    await back()
    torn['unfinished'] = id
  },
  async phantom() {
    const said = { description: '楼下烧烤店半夜油烟直排，窗户都不敢开' }
    const [one, two, gone] = [
      await report('zhou', said),
      await report('lin', said),
      await report('guest', said),
    ]
    await hearBoth()
    await town.deps.table.delete(keys.order(gone))
    Object.assign(torn, { counted: one, countedToo: two })
  },
  async neighbour() {
    await town.deps.table.delete(keys.residentIn(`${town.street.id}00101B1`, 'lin'))
  },
  async untold() {
    await town.hasWechat('lin')
    await town.consents('lin', ['progress', 'result'])
    const id = await report('lin')
    await move('shen', id, ['decline', { reason: '请打 95598' }])
    torn['untold'] = id
  },
}

beforeAll(async () => {
  for (const way of Object.values(ways)) await way()
  const taken = { number: 5, onPaper: 0, area: 0, buildings: {}, casts: 5 }
  await turnoutStore(town.deps.table).keep(motionId, 0, taken)
  await town.deps.table.put({ ...keys.streamRead('of the other table'), number: '999' })
  await town.deps.clock.sweepFrom(town.street.id, Math.floor(town.clock.now / hour) + 24 * 30)
  const sentBefore = await town.sent()
  restored = await restore(quietly({ ...town.deps, messages: town.streamDeps.messages }), {
    since: '2026-02',
    say: () => {},
  })
  expect(await town.sent()).toEqual(sentBefore)
}, 30_000)

describe('what a copy has half of', () => {
  it('a merge 并单 is told to the order that took the other in', async () => {
    const { steps } = fromItem(await headOf(torn['into']!))
    expect(steps.at(-1)).toMatchObject({ deed: 'absorb', change: { otherOrderId: torn['merged'] } })
    expect(restored.halfMerged).toEqual([])
  })

  it('what is noted beside an order for others is noted', async () => {
    const { body } = await town.as('water').get(`/queues/call-${town.street.id}U02`)
    expect(JSON.stringify(body)).toContain(torn['called'])
    expect(JSON.stringify((await town.as('lin').get('/me/joined')).body)).toContain(torn['joined'])
  })

  it('a neighbour stands on the list of her building', async () => {
    expect(await town.deps.people.residentsOf(`${town.street.id}00101B1`)).toContain('lin')
    expect(restored.listed).toBe(1)
  })

  it('an order lies in the queue that its steps say', async () => {
    expect(restored.heads.putRight).toEqual([torn['unqueued']])
    const { body } = await town.as('shen').get(`/queues/grid-${town.street.id}00101?limit=50`)
    expect(JSON.stringify(body)).toContain(torn['unqueued'])
  })

  it('a notice of what never came to be is taken back, the others stay', async () => {
    expect(restored.told.untrue).toBeGreaterThan(0)
    const { notices } = await town.inboxOf('qin')
    expect(JSON.stringify(notices)).not.toContain(torn['unfinished'])
    expect(await inboxOf('zhou')).toContain(torn['unfinished'])
  })

  it('what nobody was told yet is told, into the inbox alone', async () => {
    expect(await inboxOf('lin')).toContain(torn['untold'])
  })

  it('a group counts no order that is not there', async () => {
    const { street, ulid } = parseOrderId(torn['counted']!)
    const placed = await demandStore(town.deps.table).placed(street, ulid)
    const group = await rootOf(placed?.groupId ?? '', demandStore(town.deps.table))
    expect(group?.tally.n).toBe(2)
    expect(restored.regathered).toBe(1)
  })

  it('a turnout says no more than its ballots', async () => {
    const { parts } = await turnoutStore(town.deps.table).told(motionId)
    expect(parts).toMatchObject([{ number: 0, casts: 0 }])
    expect(restored.turnouts).toBe(1)
  })

  it('words that are not there are named', () => {
    expect(restored.heads.missing).toMatchObject([{ orderId: torn['wordless'], version: 2 }])
    const lines = linesOfRestored(restored).join('\n')
    expect(lines).toContain(`${torn['wordless']} 第 2 步的话不在备份里`)
    expect(lines).toContain('可以用了')
  })

  it('marks of the other table are forgotten, and what struck meanwhile rings', async () => {
    expect(await town.deps.table.get(keys.streamRead('of the other table'))).toBeUndefined()
    town.clock.now += 30 * 24 * hour
    expect((await sweep(town.street.id, town.deps)).rung).toBeGreaterThan(0)
  })
})
