import { rateOf, scoreOf, tallied, type RateName, type Tally } from '../../shared/numbers/rates'
import { reckoningOn, shippedReckoning } from '../../shared/numbers/reckoning'

const nothing = Object.fromEntries(tallied.map((name) => [name, 0])) as Tally
const tally = (some: Partial<Tally>): Tally => ({ ...nothing, ...some })

/** Numerator, denominator, and of those that leave something out the same with nothing left out. */
type Case = [RateName, Partial<Tally>, [over: number, of: number], [over: number, of: number]?]

// prettier-ignore
const cases: Case[] = [
  ['closure', { closed: 90, entered: 80, carried: 20 }, [90, 100], [90, 100]],
  ['closure', { closed: 90, entered: 80, carried: 20, ended: 4, suspended: 1 }, [90, 95], [90, 100]],
  ['closure', { closed: 5, entered: 3, reopened: 2, carried: 1 }, [5, 6], [5, 6]],
  ['closure', { entered: 2, ended: 2 }, [0, 0], [0, 2]],
  ['onTime', { due: 20, met: 19, firstDue: 25, firstMet: 18 }, [19, 20], [18, 25]],
  ['onTime', { firstDue: 3, firstMet: 0 }, [0, 0], [0, 3]],
  ['response', { valid: 12, contacted: 11 }, [11, 12]],
  ['solved', { valid: 12, solved: 9, partly: 2 }, [9, 12]],
  ['satisfied', { valid: 12, satisfied: 8, basically: 3 }, [10.7, 12]],
  ['accurate', { dispatched: 40, accurate: 37 }, [37, 40]],
  ['fileOnTime', { fileDue: 10, fileMet: 9 }, [9, 10]],
  ['dispatchOnTime', { dispatchDue: 10, dispatchMet: 8 }, [8, 10]],
  ['acceptOnTime', { acceptDue: 10, acceptMet: 7 }, [7, 10]],
  ['closeOnTime', { closeDue: 10, closeMet: 6 }, [6, 10]],
  ['rework', { finished: 50, reworked: 5 }, [5, 50]],
  ['returned', { dispatched: 40, returned: 3 }, [3, 40]],
  ['extended', { accepted: 30, extended: 2 }, [2, 30]],
  ['suspended', { accepted: 30, suspendedOnce: 1 }, [1, 30]],
  ['reopened', { closed: 90, cameBack: 2, reopened: 7 }, [2, 90]],
  ['inGrid', { ordered: 100, handled: 35 }, [35, 100]],
]

describe('a rate', () => {
  it.each(cases)('%s of %j is %j, with nothing left out %j', (...row: Case) => {
    const [name, some, [over, of], strict] = row
    const rate = rateOf(name, tally(some))
    expect([rate.over, rate.of]).toEqual([expect.closeTo(over), of])
    expect(rate.strict && [rate.strict.over, rate.strict.of]).toEqual(strict)
  })

  it.each([...new Set(cases.map(([name]) => name))])(
    '%s of nothing is no data, neither 0 nor 100',
    (name) => {
      expect(rateOf(name, nothing)).not.toHaveProperty('percent')
      expect(rateOf(name, nothing).isFew).toBe(true)
    },
  )

  it('of nine is few, of ten is not', () => {
    expect(rateOf('response', tally({ valid: 9, contacted: 9 }))).toMatchObject({ isFew: true, percent: 100 })
    expect(rateOf('response', tally({ valid: 10, contacted: 5 }))).toMatchObject({
      isFew: false,
      percent: 50,
    })
  })

  it('counts “partly” as the street set it', () => {
    const half = { ...shippedReckoning, partly: 0.5 }
    expect(rateOf('solved', tally({ valid: 12, solved: 9, partly: 2 }), half).over).toBe(10)
  })
})

describe('the score 综合成绩', () => {
  const answered = tally({ valid: 20, contacted: 18, solved: 15, partly: 2, satisfied: 12, basically: 5 })

  it('is 0.1 × 响应 + 0.5 × 解决 + 0.4 × 满意, of a hundred', () => {
    // 0.1 × 90 + 0.5 × 75 + 0.4 × 82.5
    expect(scoreOf(answered).percent).toBeCloseTo(79.5)
  })

  it('goes by the weights in force on the last day of the window', () => {
    const later = {
      ...shippedReckoning,
      from: '2026-11-19',
      weights: { response: 0, solved: 1, satisfied: 0 },
    }
    expect(scoreOf(answered, reckoningOn('2026-11-18', [later])).percent).toBeCloseTo(79.5)
    expect(scoreOf(answered, reckoningOn('2026-11-19', [later])).percent).toBeCloseTo(75)
  })

  it('of nobody is none', () => {
    expect(scoreOf(nothing)).toEqual({ of: 0, isFew: true })
  })
})
