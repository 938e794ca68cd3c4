import type { Numbers } from '../../shared/numbers/answer'
import { fold } from '../../functions/workOrder/fold'
import { rollNightly } from '../support/held/nights'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { asAt, livesOf, tell } from './toldLives'

const table = tableForFile()
const street = streetForFile(table)
const now = Date.parse('2026-11-25T14:20:00+08:00')
const then = livesOf('behind the numbers', 150).flatMap(asAt(now))

async function shownNow() {
  const answer = await street.as(street.people.qin.id).get(`/numbers/${street.street.id}`)
  return answer.body as unknown as Numbers
}

describe('numbers', () => {
  beforeAll(async () => {
    street.clock.now = now
    await tell(then, { table, deps: street.deps })
    await rollNightly(street.street.id, street.deps)
  })

  it.each([
    ['live=late', (shown: Numbers) => shown.live!.late],
    ['live=dueToday', (shown: Numbers) => shown.live!.dueToday],
    ['count=closed', (shown: Numbers) => shown.closed],
    ['count=open', (shown: Numbers) => shown.open],
    ['rate=onTime&part=missed', ({ rates }: Numbers) => rates.onTime.of - rates.onTime.over],
    ['rate=closure&part=over', ({ rates }: Numbers) => rates.closure.over],
    ['rate=returned&part=over', ({ rates }: Numbers) => rates.returned.over],
  ] as const)('open into their orders: %s', async (query, numberIn) => {
    const shown = await shownNow()
    const found: string[] = []
    const said: unknown[] = []
    let cursor: string | undefined
    do {
      const more = cursor ? `&cursor=${cursor}` : ''
      const path = `/numbers/${street.street.id}/orders?limit=50&${query}${more}`
      const { body } = await street.as(street.people.qin.id).get(path)
      found.push(...(body.orders as { id: string }[]).map(({ id }) => id))
      said.push(body.cases)
      cursor = body.cursor as string | undefined
    } while (cursor)
    // The list begins with the number itself.
    expect(said[0]).toBe(numberIn(shown))
    expect(said.slice(1).every((cases) => cases === undefined)).toBe(true)
    expect(new Set(found).size).toBe(found.length)
    // An order closed twice in a month counts twice, and stands in the list once.
    expect(found.length).toBeLessThanOrEqual(numberIn(shown))
    expect(found.length).toBeGreaterThanOrEqual(Math.ceil(numberIn(shown) * 0.8))
  })

  it('lie where they were reported', async () => {
    const { body } = await street.as(street.people.qin.id).get(`/numbers/${street.street.id}/cells`)
    const cells = body.cells as { cell: string; ordered: number }[]
    const shown = await shownNow()
    const here = then.filter((order) => order.steps[0]!.at >= Date.parse('2026-11-01T00:00:00+08:00'))
    expect(shown.ordered).toBe(here.length)
    expect(cells.reduce((sum, { ordered }) => sum + ordered, 0)).toBe(
      here.filter((order) => fold(order.id, order, 1).cell).length,
    )
  })

  it('are read in one round trip, and in one more where the day was not added up within 20 seconds', async () => {
    const keysOf = ({ input }: { input: object }) => JSON.stringify(input)
    const ofNumbers = async () => {
      const { trips } = await table.meter.during(shownNow)
      return trips.filter((trip) => /"[RS]#\d{9}/.test(keysOf(trip))).map(({ operation }) => operation)
    }
    await shownNow()
    expect(await ofNumbers()).toEqual(['BatchGetItem'])
    street.clock.now += 21_000
    // What it came to is left for whoever asks next.
    expect(await ofNumbers()).toEqual(['BatchGetItem', 'Query', 'PutItem'])
  })

  it('of what has not begun are refused, and of what was before the first report', async () => {
    const qin = street.as(street.people.qin.id)
    const ahead = await qin.get(`/numbers/${street.street.id}?month=2026-12`)
    expect(ahead).toMatchObject({ status: 400, body: { refusal: 'badInput', field: 'month' } })
    const communities = street.street.communities.map(({ id }) => id)
    for (const node of [street.street.id, ...communities])
      for (const query of ['month=2025-03', 'month=2000-01', 'kind=assessment&month=2025-03'])
        expect(await qin.get(`/numbers/${node}?${query}`)).toMatchObject({
          status: 404,
          body: { refusal: 'noNumbers', field: 'month' },
        })
  })

  it('of which months there are any, from which day to which', async () => {
    const { body } = await street.as(street.people.qin.id).get(`/numbers/${street.street.id}/months`)
    const months = body.months as {
      kind: string
      month: string
      first: string
      last: string
      isRunning: boolean
    }[]
    const lasting = (kind: string) => months.filter((one) => one.kind === kind)
    expect(lasting('assessment')[0]).toEqual({
      ...{ kind: 'assessment', month: '2026-12', isRunning: true },
      ...{ first: '2026-11-19', last: '2026-12-18' },
    })
    const counted = await Promise.all(
      lasting('month').map(async ({ month }) => {
        const shown = await street.as(street.people.qin.id).get(`/numbers/${street.street.id}?month=${month}`)
        const { ordered, carried } = shown.body as unknown as Numbers
        return ordered + carried
      }),
    )
    expect(counted.every((count) => count > 0)).toBe(true)
    // Two years back is before anybody reported anything.
    expect(months.some(({ month }) => month < '2026-01')).toBe(false)
  })

  it('of an assessment month have its days, from both calendar months', async () => {
    const path = `/numbers/${street.street.id}?kind=assessment&month=2026-11`
    const { body } = await street.as(street.people.qin.id).get(path)
    const { trend, ordered } = body as unknown as Numbers
    expect([trend[0]?.date, trend[trend.length - 1]?.date]).toEqual(['2026-10-19', '2026-11-18'])
    expect(trend.reduce((sum, day) => sum + day.ordered, 0)).toBe(ordered)
  })

  const grid = `${street.street.id}00101`
  const community = `${street.street.id}001`
  it.each([
    ['qin', street.street.id, 200],
    ['qin', community, 200],
    ['qin', grid, 200],
    ['gu', street.street.id, 404],
    ['gu', community, 200],
    ['gu', grid, 200],
    ['gu', `${street.street.id}002`, 404],
    ['admin', street.street.id, 200],
    ['shen', grid, 403],
    ['luo', street.street.id, 403],
    ['zhou', street.street.id, 403],
    ['qin', '990100002', 404],
    ['qin', '990100002001', 404],
    ['qin', `${street.street.id}999`, 404],
  ] as const)('are shown to %s of %s: %i', async (who, node, status) => {
    for (const path of ['', '/orders?count=open', '/cells', '/months'])
      expect((await street.as(who).get(`/numbers/${node}${path}`)).status).toBe(status)
  })
})
