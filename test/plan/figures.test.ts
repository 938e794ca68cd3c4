import { keys } from '../../functions/keys'
import { shapeOf } from '../../functions/demand/shape'
import { demandStore } from '../../functions/demand/store'
import { noTally } from '../../functions/demand/tally'
import { sumUnits } from '../../infra/bench/units'
import { afterSetup } from '../../shared/setup/setup'
import { ulidOf } from '../../shared/ulid'
import { gridIdOf, parseOrderId } from '../../shared/workOrder/id'
import { tableForFile } from '../support/engine'
import { planStreet } from './planStreet'

const table = tableForFile()
const street = planStreet(table)
const dayMs = 86_400_000
const start = Date.parse('2026-03-01T00:00:00+08:00')

/** By hand: each report with its moment, its category and whether it was withdrawn. */
const reports: { at: number; categoryCode: string; isWithdrawn?: true }[] = [
  { at: start - 28 * dayMs - 1, categoryCode: 'A01' },
  { at: start - 28 * dayMs, categoryCode: 'A01' },
  { at: start - 12 * dayMs, categoryCode: 'A01' },
  { at: start - 3 * dayMs, categoryCode: 'Z99' },
  { at: start - 2 * dayMs, categoryCode: 'A01', isWithdrawn: true },
  { at: start - 1, categoryCode: 'A01' },
  { at: start, categoryCode: 'A01' },
  { at: start + dayMs, categoryCode: 'A01' },
]
/** The last evening before the clock's day. */
const lastNight = Date.parse('2026-03-08T00:00:00+08:00')
const naive = (from: number, to: number) =>
  reports.filter(({ at, categoryCode }) => at >= from && at < to && categoryCode === 'A01').length

const ids: string[] = []
beforeAll(async () => {
  street.clock.now = lastNight + 10 * 3_600_000
  const now = street.clock.now
  for (const { at, categoryCode, isWithdrawn } of reports) {
    const id = await street.reported((at - now) / dayMs, { categoryCode })
    if (isWithdrawn) await street.as('zhou').post(`/orders/${id}/withdraw`, { version: 1, reason: '修好了' })
    ids.push(id)
  }
  await street.summedUp(ids)
})

describe('before and after of what is on the plan', () => {
  it('counts the month before and this one through yesterday, as one counts by hand', async () => {
    const lamps = { categoryCodes: ['A01'], places: [street.community, `${street.community}01`] }
    await street.add('2026-03', { about: lamps })
    await street.add('2026-03', { title: '自己写的，数不出来' })
    await street.add('2026-04', { about: { ...lamps, places: [street.street.id] } })
    await street.move('qin', '2026-03', ['publish', {}])
    const [february, march] = [naive(start - 28 * dayMs, start), naive(start, lastNight)]
    expect([february, march]).toEqual([4, 2])
    const until = new Date(lastNight).toISOString()
    expect(await street.counts('qin', '2026-03')).toMatchObject([
      {
        before: { count: february, month: '2026-02', to: new Date(start).toISOString() },
        since: { count: march, month: '2026-03', to: until },
      },
    ])
    // Of a month to come, this one so far is the one before.
    expect(await street.counts('qin', '2026-04')).toEqual([
      { entryId: '202604-1', before: { count: march, month: '2026-03', to: until } },
    ])
    expect((await street.counts('luo', '2026-03'))[0]?.before.count).toBe(february)
  })

  it('tells residents about how many alone, of a month that is over as well', async () => {
    const few = { from: 0, to: 4 }
    const told = async () =>
      (await street.counts('zhou', '2026-03')).map(({ before, since }) => [
        [before.count, before.band],
        [since?.count, since?.band],
      ])
    expect(await told()).toEqual([
      [
        [undefined, few],
        [undefined, few],
      ],
    ])
    const more = []
    for (let n = 0; n < 3; n++) more.push(await street.reported(-3))
    // Nothing of the running day: whoever asks again and again learns of no report.
    expect(await told()).toMatchObject([[{}, [undefined, few]]])
    await street.summedUp([...ids, ...more])
    expect(await told()).toMatchObject([[{}, [undefined, { from: 5, to: 9 }]]])
  })

  it('a group of common demands says by itself what is about it', async () => {
    const demandId = `${street.street.id}-${'6'.repeat(26)}`
    const source = { kind: 'demand', id: demandId }
    expect((await street.add('2026-03', { source })).field).toBe('source')
    const shape = shapeOf({ grams: new Map(), matters: new Map() })
    const store = demandStore(street.deps.table)
    await store.save({
      id: demandId,
      version: 1,
      shape,
      tally: { ...noTally, n: 8, firstAt: 0 },
      recent: [],
      took: [],
    })
    for (const id of [ids[1], ids[6]]) await store.list(demandId, id ?? '')
    const { status, plan } = await street.add('2026-03', { source, title: '路灯一修再修' })
    const entry = plan.list.find(({ title }) => title === '路灯一修再修')
    expect([status, entry?.about, entry?.source]).toEqual([
      200,
      { categoryNames: ['路灯不亮'], placeNames: ['梧桐里社区 第1网格'] },
      source,
    ])
    const figures = await street.counts('qin', '2026-03')
    expect(figures.find(({ entryId }) => entryId === entry?.id)?.before.count).toBe(
      naive(start - 28 * dayMs, start),
    )
    expect((await street.add('2026-03', { source })).refusal).toBe('onPlanAlready')
    expect(
      (await street.readPlan('luo', '2026-03')).plan.list.find(({ id }) => id === entry?.id)?.source,
    ).toBeUndefined()
  })

  it('is about what a group was of late, also where that came with one that went into it', async () => {
    const [demandId, other] = [
      `${street.street.id}-${'5'.repeat(26)}`,
      `${street.street.id}-${'4'.repeat(26)}`,
    ]
    const store = demandStore(street.deps.table)
    const shape = shapeOf({ grams: new Map(), matters: new Map() })
    const tally = { ...noTally, n: 102, firstAt: 0 }
    await store.save({ id: demandId, version: 1, shape, tally, recent: [], took: [other] })
    const long = Array.from({ length: 101 }, (_, n) => ulidOf(start - 28 * dayMs + n, () => 7))
    for (const ulid of long) await store.list(demandId, (ids[1] ?? '').replace(/[0-9A-Z]{26}$/, ulid))
    await store.list(other, ids[3] ?? '')

    const source = { kind: 'demand', id: demandId }
    const { plan } = await street.add('2026-03', { source, title: '后来说的是别的' })

    const entry = plan.list.find(({ title }) => title === '后来说的是别的')
    expect(entry?.about).toEqual({ categoryNames: ['其他'], placeNames: ['梧桐里社区 第1网格'] })
    await street.move('qin', '2026-03', ['drop', { entryId: entry?.id, reason: '不列了' }])
  })

  it('reads as much however many were reported, and what a grid had that is no more', async () => {
    const everywhere = { categoryCodes: ['A01'], places: [street.street.id] }
    await street.add('2026-03', { title: '全街道', about: everywhere })
    const cost = async () => {
      const { trips, result } = await table.meter.during(() => street.counts('zhou', '2026-03'))
      return { reads: sumUnits(trips).reads, band: result[1]?.before.band }
    }
    await cost()
    const before = await cost()
    expect(before.band).toEqual({ from: 0, to: 4 })
    const key = keys.order(ids[1] ?? '')
    const head = await street.deps.table.get(key)
    const copies = Array.from({ length: 300 }, (_, n) =>
      ids[1]?.replace(
        /[0-9A-Z]{26}$/,
        ulidOf(start - dayMs + n, () => 7),
      ),
    )
    await Promise.all(copies.map((id) => street.deps.table.put({ ...head, ...keys.order(id ?? '') })))
    await street.summedUp(copies.map(String))
    const kept = { ...(await street.deps.streets.get(street.street.id))!, households: [] }
    const grids = kept.grids.filter(({ id }) => id !== gridIdOf(parseOrderId(ids[1] ?? '')))
    expect(grids.length).toBeLessThan(kept.grids.length)
    await street.deps.streets.save(afterSetup(kept.id, { grids }, kept))
    street.clock.now += 120_000
    await cost()
    const after = await cost()
    expect(after.band).toEqual({ from: 200, to: 499 })
    expect(after.reads).toBe(before.reads)
    expect(after.reads).toBeLessThan(12)
  })
})
