import { chinaDay } from '../../shared/clock/china'
import type { Live, Numbers, RateShown } from '../../shared/numbers/answer'
import { formulas, rateOf, scoreOf } from '../../shared/numbers/rates'
import { shippedReckoning, type Reckoning } from '../../shared/numbers/reckoning'
import { dayOf } from '../../shared/numbers/windows'
import { rollNightly } from '../support/held/nights'
import { aStreet, peopleOf } from '../support/aStreet'
import { settle, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { naive } from './naive'
import { passagesOf } from './passages'
import { straightLives } from './straightLives'
import { asAt, livesOf, tell } from './toldLives'

const table = tableForFile()
const first = streetForFile(table)
const second = aStreet('990100002')
const third = aStreet('990100003')
const district = '990100'
const now = Date.parse('2026-11-25T14:20:00+08:00')

const oversees = { role: 'supervisor' as const, scope: district }
const elsewhere = (id: string) =>
  Object.values(peopleOf(aStreet(id))).map((person) => ({ ...person, id: `${person.id}${id.slice(8)}` }))

function livesIn(id: string, count: number) {
  const street = aStreet(id)
  const town = { street, people: Object.values(peopleOf(street)) }
  const from = Date.parse('2026-10-20T08:00:00+08:00')
  return [
    ...livesOf(`a district’s ${id}`, count, town),
    ...straightLives(town, { from, count }),
    ...straightLives(town, { from: Date.parse('2026-11-10T08:00:00+08:00'), count: count / 2 - 1 }),
  ]
}
const then = [...livesIn(first.street.id, 40), ...livesIn(second.id, 30)].flatMap(asAt(now))

async function read(node: string, { query = '', as = 'qu' } = {}) {
  const answer = await first.as(as).get(`/numbers/${node}${query}`)
  expect(answer.status).toBe(200)
  return answer.body as unknown as Numbers
}

const ofSecond = async (query: string) => read(second.id, { query, as: 'qin2' })
const reckon = (one: Partial<Reckoning>) =>
  first.deps.streets.save({
    ...second,
    reckonings: [{ ...shippedReckoning, from: '2026-01-01', ...one }],
  })
const sum = (all: readonly Numbers[], of: (one: Numbers) => number) =>
  all.reduce((total, one) => total + of(one), 0)

function expectShares(whole: Numbers, streets: readonly Numbers[]) {
  for (const [name, rate] of Object.entries(whole.rates) as [keyof Numbers['rates'], RateShown][]) {
    expect(rate.over).toBeCloseTo(
      sum(streets, ({ rates }) => rates[name].over),
      9,
    )
    expect(rate.of).toBe(sum(streets, ({ rates }) => rates[name].of))
    expect(rate.strict?.over).toBe(
      rate.strict && sum(streets, ({ rates }) => rates[name].strict?.over ?? NaN),
    )
  }
  for (const name of Object.keys(whole.live ?? {}) as (keyof Live)[])
    expect({ [name]: whole.live?.[name] }).toEqual({
      [name]: sum(streets, ({ live }) => live?.[name] ?? NaN),
    })
}

/** Everything that is shown of the district is what its streets show, added up. */
function expectSum(whole: Numbers, streets: readonly Numbers[]) {
  for (const name of ['ordered', 'closed', 'carried', 'open'] as const)
    expect({ [name]: whole[name] }).toEqual({ [name]: sum(streets, (one) => one[name]) })
  expectShares(whole, streets)
  for (const day of whole.trend)
    expect(day.ordered).toBe(
      sum(streets, ({ trend }) => trend.find(({ date }) => date === day.date)?.ordered ?? 0),
    )
  for (const row of whole.categories)
    expect(row.ordered).toBe(
      sum(streets, ({ categories }) => categories.find(({ id }) => id === row.id)?.ordered ?? 0),
    )
  expect(whole.places.map(({ id, ordered }) => [id, ordered])).toEqual(
    streets.map(({ node, ordered }) => [node.id, ordered]),
  )
}

describe('the numbers of a district 区', () => {
  beforeAll(async () => {
    first.clock.now = now
    for (const street of [second, third]) {
      await settle(first.deps, street, elsewhere(street.id))
      await first.deps.people.saveStanding('qu', street.id, { roles: [oversees] })
    }
    await first.deps.people.save('qu', { name: '区督办', homeStreet: first.street.id })
    await first.deps.people.saveStanding('qu', first.street.id, { roles: [oversees] })
    // The third knows her as one of its own only.
    await first.deps.people.saveStanding('qu', third.id, { roles: [{ role: 'supervisor', scope: third.id }] })
    await tell(then, { table, deps: first.deps })
    for (const id of [first.street.id, second.id, third.id]) await rollNightly(id, first.deps)
  })

  it.each(['', '?kind=assessment', '?month=2026-10', '?kind=assessment&month=2026-11'])(
    'are the sum of its streets: %s',
    async (query) => {
      const whole = await read(district, { query })
      expectSum(whole, [await read(first.street.id, { query }), await ofSecond(query)])
      expect(whole.trend.length).toBeGreaterThan(0)
    },
  )

  it('are what looking through every order of all of them finds', async () => {
    const shown = await read(district)
    const today = chinaDay(Date.parse(shown.at))
    const scope = { first: dayOf(shown.window.first), last: today, today, isHere: () => true }
    const { tally, times, live, open } = naive(then.map(passagesOf), scope)
    for (const name of Object.keys(formulas) as (keyof typeof formulas)[])
      expect({ [name]: shown.rates[name] }).toEqual({
        [name]: JSON.parse(JSON.stringify(rateOf(name, tally))),
      })
    expect(shown.score.percent).toBeCloseTo(scoreOf(tally).percent ?? NaN, 9)
    expect(shown).toMatchObject({ ordered: tally.ordered, closed: tally.closed, open, times, live })
  })

  it('have before and the year before beside them, the same way', async () => {
    const query = '?month=2026-11'
    const streets = [await read(first.street.id, { query }), await ofSecond(query)]
    const { before } = await read(district, { query })
    expect(before?.closed).toBe(sum(streets, (one) => one.before?.closed ?? NaN))
    expect(before?.rates.onTime.of).toBe(sum(streets, (one) => one.before?.rates.onTime.of ?? NaN))
    expect(before?.closed).toBeGreaterThan(0)
  })

  it('are read in two round trips, with ten items of each street', async () => {
    await read(district)
    const { trips } = await table.meter.during(() => read(district))
    const asked = trips.filter(({ input }) => /"R#\d{9}|ROLE#990100"/.test(JSON.stringify(input)))
    expect(asked.map(({ operation }) => operation)).toEqual(['Query', 'BatchGetItem'])
    const keys = JSON.stringify(asked[1]?.input).match(/"PK"/g)
    expect(keys?.length).toBeLessThanOrEqual(2 * 14)
  })

  it.each([
    ['qu', district, 200],
    ['qu', first.street.id, 200],
    ['qu', second.id, 404],
    ['qu', '990199', 404],
    ['qin', district, 404],
    ['qin', second.id, 404],
    ['admin', district, 404],
    ['gu', district, 404],
    ['qin2', first.street.id, 404],
    ['zhou', district, 403],
  ] as const)('are shown to %s of %s: %i', async (who, node, status) => {
    expect((await first.as(who).get(`/numbers/${node}`)).status).toBe(status)
  })

  it('open in the street, whose orders are its own', async () => {
    for (const path of ['/orders?count=open', '/cells'])
      expect((await first.as('qu').get(`/numbers/${district}${path}`)).status).toBe(400)
    expect((await first.as('qu').get(`/numbers/${first.street.id}/orders?count=open`)).status).toBe(200)
  })

  it('are without a street from the moment on in which it knows her no more', async () => {
    await first.deps.people.saveStanding('qu', second.id, { roles: [] })
    const alone = await read(district)
    await first.deps.people.saveStanding('qu', second.id, { roles: [oversees] })
    expect(alone.places.map(({ id }) => id)).toEqual([first.street.id])
    expectSum(alone, [await read(first.street.id)])
  })

  it('of streets that weigh differently are added up, and weighed no more', async () => {
    await reckon({ partly: 0.5, weights: { response: 0, solved: 1, satisfied: 0 } })
    const query = '?month=2026-11'
    const [whole, one, other] = [
      await read(district, { query }),
      await read(first.street.id, { query }),
      await ofSecond(query),
    ]
    expectSum(whole, [one, other])
    expect(other.rates.solved.over % 1).not.toBe(0)
    expect([whole.weights, whole.score]).toEqual([
      undefined,
      { of: one.score.of + other.score.of, isFew: false },
    ])
  })

  it('are refused by name for assessment months that do not begin on the same day', async () => {
    await reckon({ assessmentFirst: 1 })
    const refused = await first.as('qu').get(`/numbers/${district}?kind=assessment`)
    expect(refused).toMatchObject({ status: 409, body: { refusal: 'monthsDiffer', field: 'kind' } })
    expect(String(refused.body['title'])).toContain('考核月不是同一天开始')
    expectSum(await read(district), [await read(first.street.id), await ofSecond('')])
  })
})
