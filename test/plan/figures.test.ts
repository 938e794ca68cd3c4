import { shapeOf } from '../../functions/demand/shape'
import { demandStore } from '../../functions/demand/store'
import { noTally } from '../../functions/demand/tally'
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
const naive = (from: number, to: number) =>
  reports.filter(
    ({ at, categoryCode, isWithdrawn }) => at >= from && at < to && categoryCode === 'A01' && !isWithdrawn,
  ).length

const ids: string[] = []
beforeAll(async () => {
  const now = street.clock.now
  for (const { at, categoryCode, isWithdrawn } of reports) {
    const id = await street.reported((at - now) / dayMs, { categoryCode })
    if (isWithdrawn) await street.as('zhou').post(`/orders/${id}/withdraw`, { version: 1, reason: '修好了' })
    ids.push(id)
  }
})

describe('before and after of what is on the plan', () => {
  it('counts the month before and this one so far, as one counts by hand', async () => {
    const lamps = { categoryCodes: ['A01'], places: [street.community] }
    await street.add('2026-03', { about: lamps })
    await street.add('2026-03', { title: '自己写的，数不出来' })
    await street.add('2026-04', { about: { ...lamps, places: [street.street.id] } })
    await street.move('qin', '2026-03', ['publish', {}])
    const { now } = street.clock
    const [february, march] = [naive(start - 28 * dayMs, start), naive(start, now)]
    expect([february, march]).toEqual([3, 2])
    const until = new Date(now).toISOString()
    expect(await street.counts('qin', '2026-03')).toMatchObject([
      { before: { count: february, month: '2026-02' }, since: { count: march, month: '2026-03', to: until } },
    ])
    // Of a month to come, this one so far is the one before.
    expect(await street.counts('qin', '2026-04')).toEqual([
      { entryId: '202604-1', before: { count: march, month: '2026-03', to: until } },
    ])
    expect((await street.counts('luo', '2026-03'))[0]?.before.count).toBe(february)
    // To others nothing under five.
    expect((await street.counts('zhou', '2026-03'))[0]).toMatchObject({
      before: { isFew: true },
      since: { isFew: true },
    })
    for (let n = 0; n < 4; n++) await street.reported(-0.01)
    expect((await street.counts('zhou', '2026-03'))[0]?.since).toMatchObject({ count: march + 4 })
  })

  it('reads each month of a grid once, however many entries count from it', async () => {
    const about = { categoryCodes: ['A02'], places: [street.street.id] }
    for (let n = 0; n < 4; n++) await street.add('2026-03', { about })
    const { trips } = await table.meter.during(() => street.counts('qin', '2026-03'))
    const asked = trips.filter(({ input }) => JSON.stringify(input).includes('"G#'))
    // Four grids, two months.
    expect(asked).toHaveLength(8)
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
    expect(figures.find(({ entryId }) => entryId === entry?.id)?.before.count).toBe(3)
    expect((await street.add('2026-03', { source })).refusal).toBe('onPlanAlready')
    expect(
      (await street.readPlan('luo', '2026-03')).plan.list.find(({ id }) => id === entry?.id)?.source,
    ).toBeUndefined()
  })
})
