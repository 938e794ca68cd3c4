import { auditStore } from '../../functions/numbers/auditStore'
import { auditSums, mendSums, type SumDifference } from '../../functions/numbers/auditSums'
import { numberKeys } from '../../functions/numbers/keys'
import { auditNightly, rollNightly } from '../support/held/nights'
import { auditGrid, homesOf, mend, spanOf } from '../../functions/numbers/recount'
import { leafStore } from '../../functions/numbers/leafStore'
import { squeezed, squeezedJson, unsqueezed } from '../../functions/numbers/squeezed'
import { turnStore } from '../../functions/numbers/turnStore'
import type { Item } from '../../functions/table/store'
import { chinaDay } from '../../shared/clock/china'
import { depsFor, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { asAt, livesOf, tell } from './toldLives'

const table = tableForFile()
const town = streetForFile(table)
const now = Date.parse('2026-11-25T02:00:00+08:00')
const id = town.street.id
const [grid = '', , , gone = ''] = town.street.grids.map((one) => one.id)
const span = spanOf(chinaDay(now) - 1)
const october = { kind: 'month', month: '2026-10' } as const
const november = { kind: 'assessment', month: '2026-11' } as const

const audit = (more: Partial<Parameters<typeof auditSums>[1]> = {}) =>
  auditSums(town.street, { from: '2026-08', table: town.deps.table, ...more })

const named = (found: readonly SumDifference[]) =>
  found.map(({ node, month, kind, part }) => `${month} ${kind} ${node} ${part}`.trim()).sort()

const more = (n: unknown) =>
  squeezed(new Map([...unsqueezed(n)].map(([key, of], at) => [key, at === 0 ? of + 3 : of])))

/** As if somebody had written there what nobody counted. */
async function spoil(key: { PK: string; SK: string }, change: (item: Item) => object) {
  const item = (await town.deps.table.get(key)) ?? key
  await town.deps.table.put({ ...item, ...change(item) })
}

async function rolled() {
  await rollNightly(id, town.deps)
  expect(await turnStore(town.deps.table).pasts(id)).toEqual([])
}

/** Each part of what is kept of a place and window, and what the audit calls it when it is wrong. */
const spoiled: [string, { PK: string; SK: string }, (item: Item) => object][] = [
  [`2026-10 month ${id}`, numberKeys.window(id, october), ({ n }) => ({ n: more(n) })],
  [`2026-10 month ${id} d`, numberKeys.window(id, october, 'd'), () => ({ days: squeezedJson({}) })],
  [
    `2026-11 assessment ${id}001 c`,
    numberKeys.window(`${id}001`, november, 'c'),
    ({ n }) => ({ n: more(n) }),
  ],
  [
    `2026-10 month ${grid} g`,
    numberKeys.window(grid, october, 'g'),
    () => ({ n: squeezed(new Map([['o:g1', 2]])) }),
  ],
  [
    `2026-11 assessment ${grid}`,
    numberKeys.window(grid, november),
    ({ through }) => ({ through: Number(through) - 1 }),
  ],
  [`2026-10 evening ${gone}`, numberKeys.evening(gone, '2026-10'), ({ n }) => ({ n: more(n) })],
  [
    `2026-10 month ${id}00999`,
    numberKeys.window(`${id}00999`, october),
    () => ({ n: squeezed(new Map([['o', 2]])) }),
  ],
]

beforeAll(async () => {
  town.clock.now = now
  await tell(livesOf('sums audited', 60).flatMap(asAt(now)), { table, deps: town.deps })
  // What was counted in it goes on being counted.
  town.street.grids = town.street.grids.filter((one) => one.id !== gone)
  town.street.retired = [{ id: gone, name: '第4网格' }]
  await town.deps.streets.save(town.street)
})

describe('an audit of the sums', () => {
  it('says nothing before the first night, and what waits to be summed up', async () => {
    expect(await audit()).toEqual({ found: [], isNotYet: true })
    await rolled()
    for (const month of ['2026-08', '2026-10']) await turnStore(town.deps.table).markPast(id, { month }, now)
    await spoil(numberKeys.window(id, october), () => ({ n: squeezed(new Map()) }))
    expect(await audit()).toEqual({ found: [], waiting: '2026-08' })
  })

  it('finds every sum of every place to be that of its leaves, and reads each window once', async () => {
    await rolled()
    const { result, trips } = await table.meter.during(() => audit({ from: span.from }))
    expect(result).toEqual({ found: [] })
    const asked = trips.map(({ input }) => JSON.stringify(input))
    const timesRead = (PK: string) => asked.filter((one) => one.includes(`"${PK}"`)).length
    // Its leaves once for what they say of the months before, and once for its own.
    const { PK: leaves } = numberKeys.leavesInMonth(id, '2026-10')
    expect([timesRead(numberKeys.window(id, october).PK), timesRead(leaves)]).toEqual([1, 2])
  })

  it.each(spoiled)(
    'names %s where it is wrong, has it summed up anew and then agrees',
    async (name, key, change) => {
      await spoil(key, change)
      const { found } = await audit()
      expect(named(found)).toEqual([name])
      expect(found[0]?.figures.every((figure) => figure.kept !== figure.recounted)).toBe(true)
      await mendSums(id, found, town.deps)
      await rolled()
      expect(await audit()).toEqual({ found: [] })
    },
  )

  it('names what is gone, and all that followed from an evening that was wrong', async () => {
    await town.deps.table.delete(numberKeys.window(`${id}002`, october))
    await spoil(numberKeys.evening(grid, '2026-09'), () => ({ n: squeezed(new Map([['I:cA01', 40]])) }))
    await turnStore(town.deps.table).markPast(id, { month: '2026-11' }, now)
    await rolled()
    const { found } = await audit()
    expect(named(found)).toEqual(
      expect.arrayContaining([`2026-09 evening ${grid}`, `2026-10 month ${id}002`, `2026-11 month ${id}`]),
    )
    await mendSums(id, found, town.deps)
    await rolled()
    expect(await audit()).toEqual({ found: [] })
  })

  it('goes on where it had no more time', async () => {
    await spoil(numberKeys.window(id, october), ({ n }) => ({ n: more(n) }))
    const found: SumDifference[] = []
    let looks = 0
    for (let from: string | undefined = '2026-08'; from; looks += 1) {
      const look: Awaited<ReturnType<typeof audit>> = await audit({ from, isLate: () => true })
      found.push(...look.found)
      expect(look.upToMonth ?? from).toBe(from)
      from = look.upToMonth && `2026-${String(Number(from.slice(5)) + 1).padStart(2, '0')}`
    }
    expect([looks, named(found)]).toEqual([5, [`2026-10 month ${id}`]])
  })

  it('says nothing of what is marked while it looks', async () => {
    const key = numberKeys.window(id, october)
    await spoil(key, ({ n }) => ({ n: more(n) }))
    const until = () => turnStore(town.deps.table).markPast(id, { month: '2026-10' }, now)
    table.faults.inject({ kind: 'wait', operation: 'Query', key: new RegExp(`^${key.PK}$`), until })
    expect(await audit()).toEqual({ found: [], upToMonth: '2026-09', waiting: '2026-10' })
    await rolled()
    expect(await audit()).toEqual({ found: [] })
  })

  it('says nothing of the months of a night that was cut short', async () => {
    const later = (by: number) =>
      spoil(numberKeys.rolled(id), ({ through }) => ({ through: Number(through) + by }))
    await spoil(numberKeys.window(id, october), ({ n }) => ({ n: more(n) }))
    await later(-1)
    expect(await audit()).toEqual({ found: [], upToMonth: '2026-08', waiting: '2026-09' })
    await later(1)
    expect(named((await audit()).found)).toEqual([`2026-10 month ${id}`])
  })

  it('is what the night does after the grids: told in one line, put right, and not over while anything waits', async () => {
    const lines: Record<string, unknown>[] = []
    const deps = {
      ...depsFor(table, town.clock),
      log: (line: Record<string, unknown>) => void lines.push(line),
    }
    for (let night = 0; night < 6; night += 1) {
      await auditNightly(id, deps)
      town.clock.now += 86_400_000
    }
    expect(lines).toEqual([{ auditing: 'sums', differences: 1, sums: [`2026-10 month ${id}`] }])
    await rolled()
    expect(await audit()).toEqual({ found: [] })
    const { body } = await town.as('qin').get(`/numbers/${id}`)
    expect(body['audited']).toMatchObject({ differences: 1 })
    await turnStore(town.deps.table).markPast(id, { month: '2026-10' }, now)
    const nights = async (count: number) => {
      for (let night = 0; night < count; night += 1, town.clock.now += 86_400_000)
        await auditNightly(id, deps)
      return (await auditStore(town.deps.table).get(id)).round
    }
    expect(await nights(7)).toMatchObject({ after: 'sums 2026-09', last: { differences: 1 } })
    await rolled()
    expect(await nights(1)).toMatchObject({ after: '', last: { differences: 0 } })
  })
})

describe('a grid that is no more 已撤', () => {
  it('is counted anew as the others are', async () => {
    expect(homesOf(town.street)).toContain(gone)
    const leaves = await leafStore(town.deps.table).inMonth(id, '2026-10')
    const { id: leaf, ...kept } = leaves.find((one) => one.id.home === gone && one.leaf.counts.size > 3)!
    const wrong = { ...kept.leaf, counts: new Map([...kept.leaf.counts, ['c:cA01', 99]]) }
    await leafStore(town.deps.table).replace(leaf, wrong, kept.revision)
    const { found } = await auditGrid(gone, span, town.deps)
    expect(found.map((one) => one.id)).toEqual([leaf])
    expect(await mend(found[0]!, town.deps)).toBe(true)
    expect(await auditGrid(gone, span, town.deps)).toMatchObject({ found: [], unreadable: [] })
  })
})
