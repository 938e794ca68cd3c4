import { chinaDay } from '../../shared/clock/china'
import { covers } from '../../shared/actor'
import { dayOf } from '../../shared/numbers/windows'
import { formulas, rateOf, scoreOf } from '../../shared/numbers/rates'
import type { Numbers } from '../../shared/numbers/answer'
import type { WorkOrder } from '../../functions/workOrder/workOrder'
import { rollNightly } from '../support/held/nights'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { naive, type Split } from './naive'
import { passagesOf, type Passage } from './passages'
import { asAt, livesOf, tell } from './toldLives'

const table = tableForFile()
const street = streetForFile(table)
const seed = 'numbers through the door'
const now = Date.parse('2026-11-25T14:20:00+08:00')
const lastNight = Date.parse('2026-11-24T23:55:00+08:00')
const scene = () => ({ table, deps: street.deps })

const all = livesOf(seed, 260)

async function read(node: string, query: string, at: number) {
  street.clock.now = at
  await rollNightly(street.street.id, street.deps)
  const answer = await street.as(street.people.qin.id).get(`/numbers/${node}${query}`)
  expect(answer.status).toBe(200)
  return answer.body as unknown as Numbers
}

/** Told to the last step up to now; of a window that is over, up to the evening before. */
type Told = { now: Passage[][]; evening: Passage[][] }

type Shown = { told: Told; shown: Numbers; node: string }

function expected({ told, shown, node }: Shown, split: Split = {}) {
  const { window } = shown
  const today = window.isRunning ? chinaDay(Date.parse(shown.at)) : Infinity
  const scope = {
    first: dayOf(window.first),
    last: Math.min(dayOf(window.last), today),
    today,
    isHere: (order: WorkOrder) => covers(node, order.gridId),
  }
  return naive(window.isRunning ? told.now : told.evening, scope, split)
}

const named = Object.keys(formulas) as (keyof typeof formulas)[]
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

function check(of: Shown) {
  const { shown } = of
  const { tally, times, live, open } = expected(of)
  expect(shown.rates).toEqual(plain(Object.fromEntries(named.map((name) => [name, rateOf(name, tally)]))))
  expect(shown.score).toEqual(plain(scoreOf(tally)))
  expect(shown).toMatchObject({ ordered: tally.ordered, closed: tally.closed, carried: tally.carried, open })
  expect(shown.times).toEqual(times)
  if (shown.window.isRunning) expect(shown.live).toEqual(live)
}

const first = all.flatMap(asAt(lastNight))
const then = all.flatMap(asAt(now))
const told = {
  now: then.map(passagesOf),
  evening: all.flatMap(asAt(Date.parse('2026-11-25T00:00:00+08:00') - 1)).map(passagesOf),
}

describe(`numbers of ${all.length} random lives (seed “${seed}”)`, () => {
  const community = `${street.street.id}001`
  const grid = street.street.grids[0]!.id
  const asked = [
    [street.street.id, ''],
    [street.street.id, '?kind=assessment'],
    [street.street.id, '?month=2026-10'],
    [street.street.id, '?kind=assessment&month=2026-11'],
    [community, ''],
    [community, '?month=2026-11'],
    [grid, ''],
    [grid, '?kind=assessment&month=2026-10'],
  ] as const

  beforeAll(async () => {
    street.clock.now = lastNight
    await tell(first, scene())
    const atNight = { now: first.map(passagesOf), evening: [] }
    const node = street.street.id
    check({ told: atNight, shown: await read(node, '', lastNight), node })
    street.clock.now = now
    await tell(then, scene(), new Map(first.map((order) => [order.id, order])))
  })

  it.each(asked)('are what looking through every order finds: %s%s', async (node, query) => {
    check({ told, shown: await read(node, query, now), node })
  })

  it('come together by category, by unit and by place', async () => {
    const shown = await read(street.street.id, '', now)
    expect(shown.categories.length).toBeGreaterThan(3)
    for (const row of shown.categories) {
      const { tally } = expected({ told, shown, node: street.street.id }, { category: row.id })
      expect(row).toMatchObject({ ordered: tally.ordered, closed: tally.closed })
      for (const name of [
        'closure',
        'onTime',
        'response',
        'solved',
        'satisfied',
        'reopened',
        'inGrid',
      ] as const)
        expect({ [name]: row.rates[name] }).toEqual(plain({ [name]: rateOf(name, tally) }))
    }
    for (const row of shown.units) {
      const { tally, live } = expected({ told, shown, node: street.street.id }, { unit: row.id })
      expect({ unit: row.id, late: row.late }).toEqual({ unit: row.id, late: live.late })
      for (const name of [
        'onTime',
        'satisfied',
        'accurate',
        'returned',
        'rework',
        'extended',
        'suspended',
      ] as const)
        expect({ unit: row.id, [name]: row.rates[name] }).toEqual(
          plain({ unit: row.id, [name]: rateOf(name, tally) }),
        )
    }
    expect(shown.places.length).toBeGreaterThan(1)
    for (const row of shown.places) {
      const { tally } = expected({ told, shown, node: row.id })
      expect(row.rates).toEqual(plain(Object.fromEntries(named.map((name) => [name, rateOf(name, tally)]))))
    }
    expect(shown.places.reduce((sum, row) => sum + row.ordered, 0)).toBe(shown.ordered)
  })
})
