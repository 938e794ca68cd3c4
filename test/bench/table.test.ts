import { boardRows } from '../../infra/bench/dashboard/boardRows'
import { readOptions } from '../../infra/bench/options'
import { NotUnderstood } from '../../infra/understood'
import { tableOf, verdictOf } from '../../infra/bench/row'
import type { Taken } from '../../infra/bench/sides'

const taken = (name: string, ...medians: number[]): Taken => ({
  ...{ name, medians, p50: medians[0] ?? 0, p95: 9, cpu: 1, requests: 60 },
})

const board = (again: number) => ({
  units: [
    { orders: 1000, units: 17, trips: 1, unitsToday: 18 },
    { orders: 100_000, units: 18, trips: 1, unitsToday: 40 },
  ],
  ours: [taken('few', 10, 10, 10), taken('many', 11, 11, 11)],
  again: taken('again', again, again, again),
  theirs: [taken('few', 5, 5, 5), taken('many', 50, 50, 50)],
})

const verdicts = (again: number) => boardRows(board(again)).map(({ bar, verdict }) => `${bar} ${verdict}`)

describe('the table', () => {
  it('says of each bar whether it was reached', () => {
    const told = ['P5 missed', 'P5 told', 'P2 met', 'P5 met', 'P6 told', 'P6 met']
    expect(verdicts(11)).toEqual([' met', ...told])
  })

  it('says nothing of times when the same beside itself was not the same; counts it does', () => {
    const told = ['P5 missed', 'P5 told', 'P2 met', 'P5 unclear', 'P6 told', 'P6 unclear']
    expect(verdicts(14)).toEqual([' missed', ...told])
  })

  it('stands in columns, Chinese letters among them', () => {
    const row = { bar: 'P5', what: '看板', target: '≤ 1', figure: '1', verdict: verdictOf(true) }
    const [head = '', line = ''] = tableOf([row]).split('\n')
    // Four letters of two columns stand before it in the one, two in the other.
    expect(line.indexOf('≤ 1') - head.indexOf('目标')).toBe(4 - 2)
    expect(line).toMatch(/^P5 +看板 +≤ 1 +1 +达到 met$/)
  })
})

describe('what is asked for', () => {
  it('is three sizes and everything, unless it is said', () => {
    expect(readOptions([])).toEqual({
      orders: [1000, 10_000, 100_000],
      only: ['dashboard', 'consumer', 'export'],
      help: false,
    })
    expect(readOptions(['--orders', '200,400', '--only', 'export'])).toMatchObject({
      orders: [200, 400],
      only: ['export'],
    })
  })

  it('is refused where it makes no comparison, or names nothing', () => {
    for (const args of [
      ['--orders', '1000'],
      ['--orders', '2000,1000'],
      ['--orders', 'all,1'],
      ['--only', 'speed'],
    ])
      expect(() => readOptions(args)).toThrow(NotUnderstood)
  })
})
