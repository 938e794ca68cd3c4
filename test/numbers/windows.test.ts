import { dateOf, windowOf, windowOn, dayOf, type WindowKind } from '../../shared/numbers/windows'
import { shippedReckoning } from '../../shared/numbers/reckoning'

const shown = ({ month, first, last }: ReturnType<typeof windowOf>) => [month, dateOf(first), dateOf(last)]

describe('a window', () => {
  // prettier-ignore
  it.each<[string, WindowKind, string, string, string]>([
    ['2026-11-01', 'month', '2026-11', '2026-11-01', '2026-11-30'],
    ['2026-11-30', 'month', '2026-11', '2026-11-01', '2026-11-30'],
    ['2026-12-31', 'month', '2026-12', '2026-12-01', '2026-12-31'],
    ['2028-02-29', 'month', '2028-02', '2028-02-01', '2028-02-29'],
    ['2027-02-28', 'month', '2027-02', '2027-02-01', '2027-02-28'],
    ['2026-11-18', 'assessment', '2026-11', '2026-10-19', '2026-11-18'],
    ['2026-11-19', 'assessment', '2026-12', '2026-11-19', '2026-12-18'],
    ['2026-12-31', 'assessment', '2027-01', '2026-12-19', '2027-01-18'],
    ['2028-03-01', 'assessment', '2028-03', '2028-02-19', '2028-03-18'],
  ])('of %s by %s is %s, %s to %s', (day, kind, ...expected) => {
    expect(shown(windowOn(kind, dayOf(day)))).toEqual(expected)
  })

  it('ends before the day that was set when its month began, and begins behind the one before', () => {
    const reckonings = [
      { ...shippedReckoning, from: '2026-11-01', assessmentFirst: 26 },
      { ...shippedReckoning, from: '2027-01-01', assessmentFirst: 1 },
    ]
    expect(shown(windowOf('assessment', '2026-10', reckonings))).toEqual([
      '2026-10',
      '2026-09-19',
      '2026-10-18',
    ])
    expect(shown(windowOf('assessment', '2026-12', reckonings))).toEqual([
      '2026-12',
      '2026-11-26',
      '2026-12-25',
    ])
    expect(shown(windowOf('assessment', '2027-01', reckonings))).toEqual([
      '2027-01',
      '2026-12-26',
      '2027-01-31',
    ])
  })

  it.each([1, 10, 19, 25, 28].flatMap((before) => [1, 10, 19, 25, 28].map((after) => [before, after])))(
    'has each day in exactly one, where the first day goes from the %i to the %i',
    (before, after) => {
      const reckonings = [
        { ...shippedReckoning, from: '2026-01-01', assessmentFirst: before },
        { ...shippedReckoning, from: '2026-10-01', assessmentFirst: after },
      ]
      for (let day = dayOf('2026-07-01'); day <= dayOf('2027-02-28'); day += 1) {
        const on = windowOn('assessment', day, reckonings)
        const isInside = on.first <= day && day <= on.last
        const next = windowOn('assessment', on.last + 1, reckonings)
        expect([dateOf(day), isInside, next.first]).toEqual([dateOf(day), true, on.last + 1])
        expect(windowOf('assessment', on.month, reckonings)).toEqual(on)
      }
    },
  )
})
