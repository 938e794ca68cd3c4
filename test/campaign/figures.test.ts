import { countAbout, monthsIn } from '../../functions/campaign/about'
import { bandOf } from '../../shared/campaign/bands'
import { tableForFile } from '../support/engine'
import { orderOf } from '../workOrder/orders'
import { campaignStreet, dayMs } from './campaignStreet'

const table = tableForFile()
const street = campaignStreet(table)
const unit = () => `${street.street.id}U01`

/** From the desk to the seal. */
async function closedOrder(orderId: string) {
  const at = `/orders/${orderId}`
  await street.as('shen').post(`${at}/file`, { version: 1 })
  await street.as('gu').post(`${at}/dispatch`, { version: 2, lead: { unitId: unit() } })
  await street.as('luo').post(`${at}/accept`, { version: 3 })
  await street.as('luo').post(`${at}/finish`, { version: 4, note: '换了灯头' })
  return orderOf(await street.as('qin').post(`${at}/close`, { version: 5, verdict: 'solved' }))
}

describe('before and after', () => {
  it('counts the months that a window touches', () => {
    const at = (day: string) => Date.parse(`${day}T00:00:00+08:00`)
    expect(monthsIn({ from: at('2026-01-31'), to: at('2026-03-02') })).toEqual(['2601', '2602', '2603'])
    expect(monthsIn({ from: at('2026-03-01'), to: at('2026-03-31') })).toEqual(['2603'])
    expect(monthsIn({ from: at('2025-12-15'), to: at('2026-01-01') })).toEqual(['2512'])
  })

  it('counts what was reported in thirty days on either side, and what became of the linked ones', async () => {
    // Day 40 is before the window; another category and another grid are not about it.
    await street.reported(-40)
    const linked = []
    for (const days of [-29, -20, -11, -5, -2, -1]) linked.push(await street.reported(days))
    await street.reported(-3, { categoryCode: 'Z99' })
    await street.reported(-30.5)
    // Reported it was, as the numbers of the street and of its plan count it.
    const withdrawn = await street.reported(-4)
    await street.as('zhou').post(`/orders/${withdrawn}/withdraw`, { version: 1, reason: '自己好了' })
    const closed = []
    for (const id of linked.slice(0, 5)) closed.push(await closedOrder(id))
    const campaign = await street.inStatus('running', { orderIds: linked })
    expect(await street.figures('gu', campaign.id)).toMatchObject({
      linked: { all: { count: 6 }, closed: { count: 5 }, open: { count: 1 }, cameBack: { count: 0 } },
      about: { categoryNames: ['路灯不亮'] },
      before: { count: 7, days: 30 },
    })
    expect((await street.figures('gu', campaign.id)).after).toBeUndefined()

    street.later(10)
    await street.on(campaign)('gu', 'close', street.close)
    expect((await street.figures('gu', campaign.id)).after).toMatchObject({ count: 0, days: 0 })
    const again = await street
      .as('qin')
      .post(`/orders/${linked[0] ?? ''}/reopen`, { version: closed[0]?.version, reason: '又灭了' })
    expect(again.status).toBe(200)
    street.later(12)
    await street.reported(-1)
    const figures = await street.figures('gu', campaign.id)
    expect(figures.after).toMatchObject({ count: 1, days: 12 })
    expect(figures.linked).toMatchObject({ closed: { count: 4 }, open: { count: 2 }, cameBack: { count: 1 } })
    street.later(60)
    await street.reported(-1)
    expect((await street.figures('gu', campaign.id)).after).toMatchObject({ count: 1, days: 30 })
  })

  it('tells residents nothing under five, nor what would follow from the rest', async () => {
    const linked = []
    for (let n = 0; n < 6; n++) linked.push(await street.reported(-n - 1))
    const few = await street.inStatus('running', { orderIds: linked.slice(0, 4) })
    const isFew = { isFew: true }
    expect(await street.figures('lin', few.id)).toEqual({
      linked: { all: isFew, closed: isFew, open: isFew, cameBack: isFew },
    })
    const six = await street.inStatus('running', { orderIds: linked })
    const untold = await street.figures('lin', six.id)
    expect(untold.linked).toEqual({
      all: { count: 6 },
      closed: { count: 0 },
      open: { count: 6 },
      cameBack: isFew,
    })
    // What was reported around it is told to them in bands.
    const was = (await street.figures('gu', six.id)).before?.count ?? 0
    expect(untold.before).toMatchObject({ band: bandOf(was), days: 30 })
    expect(untold.before).not.toHaveProperty('count')
    await closedOrder(linked[0] ?? '')
    expect((await street.figures('lin', six.id)).linked).toMatchObject({ closed: isFew, open: isFew })
    expect((await street.figures('gu', six.id)).linked).toMatchObject({
      closed: { count: 1 },
      open: { count: 5 },
    })
  })

  it('tells residents how many came back where they cannot tell who did not', async () => {
    const linked: string[] = []
    for (let n = 0; n < 10; n++) linked.push(await street.reported(-n - 1))
    for (const id of linked.slice(0, 5)) {
      const { version } = await closedOrder(id)
      await street.as('qin').post(`/orders/${id}/reopen`, { version, reason: '又灭了' })
    }
    const back = async (of: number) => {
      const { id } = await street.inStatus('running', { orderIds: linked.slice(0, of) })
      return [
        (await street.figures('lin', id)).linked?.cameBack,
        (await street.figures('gu', id)).linked?.cameBack,
      ]
    }
    expect(await back(7)).toEqual([{ isFew: true }, { count: 5 }])
    expect(await back(10)).toEqual([{ count: 5 }, { count: 5 }])
  })

  it('says nothing of what has no order, and reads each month of a grid once', async () => {
    const bare = await street.inStatus('running')
    expect(await street.figures('gu', bare.id)).toEqual({})
    const campaign = await street.inStatus('closed', { orderIds: [await street.reported(-1)] })
    street.later(31)
    const { trips } = await table.meter.during(() => street.figures('gu', campaign.id))
    // One grid, four months at most on both sides: whatever else the street has.
    const asked = trips.filter(({ input }) => JSON.stringify(input).includes('"G#'))
    expect(asked.filter(({ operation }) => operation === 'Query').length).toBeLessThanOrEqual(4)
    expect(asked.length).toBeGreaterThan(0)
  })

  it('reads no further than it may, and only what lies in the days that are asked for', async () => {
    const now = street.clock.now
    const about = { categoryCodes: ['A01'], gridIds: [`${street.community}01`] }
    const days = { from: now - 9 * dayMs, to: now }
    for (const at of [-9.5, -8, -2, -1]) await street.reported(at)
    const few = await countAbout(street.deps.table, about, days)
    expect(few).toBeGreaterThanOrEqual(3)
    expect(await countAbout(street.deps.table, about, { ...days, most: few ?? 0 })).toBe(few)
    expect(await countAbout(street.deps.table, about, { ...days, most: (few ?? 0) - 1 })).toBeUndefined()
    const outside = { from: now - 9.9 * dayMs, to: now - 9 * dayMs }
    expect(await countAbout(street.deps.table, about, outside)).toBe(1)
  })

  it('of each linked order says how it ended, as the sum does', async () => {
    const ids = []
    for (const days of [-4, -3, -2]) ids.push(await street.reported(days))
    const [closed = '', withdrawn = '', open = ''] = ids
    await closedOrder(closed)
    await street.as('zhou').post(`/orders/${withdrawn}/withdraw`, { version: 1, reason: '自己好了' })
    const { campaign } = await street.make('gu', { orderIds: ids })
    expect(campaign.inside?.orders.map(({ id, isOpen, ended }) => [id, isOpen, ended])).toEqual([
      [closed, false, 'closed'],
      [withdrawn, false, 'withdrawn'],
      [open, true, undefined],
    ])
  })
})
