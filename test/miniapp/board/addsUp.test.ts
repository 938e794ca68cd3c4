import { listedSaid } from '../../../miniapp/src/board/listedSaid'
import { closedSaid, lateSaid, linesBelow } from '../../../miniapp/src/board/unitsAddUp'
import { someNumbers } from './someNumbers'

describe('what adds up', () => {
  it('units, what has no unit, and the whole: one is the sum of the others', () => {
    const numbers = someNumbers()
    const [rest, whole] = linesBelow(numbers)
    expect(rest).toMatchObject({ late: 3, closed: 189, rates: { onTime: { over: 200, of: 190 } } })
    expect(whole).toMatchObject({ late: 7, closed: 318 })
    expect(lateSaid(numbers)).toMatch(/^超期 7 件：各单位 4 件，没有单位的 3 件。/)
    expect(closedSaid(numbers)).toMatch(/^销单 318 件：各单位 129 件，没有单位的 189 件。/)
  })

  it('of a month that is over nobody says what is late', () => {
    const { live: _, ...numbers } = someNumbers()
    expect(linesBelow(numbers).map(({ late }) => late)).toEqual([undefined, undefined])
    expect(lateSaid(numbers)).toMatch(/^没有单位的：/)
  })

  it('a number and its list: the same, or why they differ', () => {
    const missed = { rate: 'rework', part: 'missed' } as const
    expect(listedSaid(missed, { cases: 61, orders: 61, isWhole: true })).toEqual(['一共 61 件。'])
    expect(listedSaid(missed, { cases: 66, orders: 61, isWhole: true })).toEqual([
      '这个数是 66 件，列出来是 61 张单。',
      expect.stringMatching(/返工的那次和没返工的那次，两边都列。$/),
    ])
    expect(listedSaid({ live: 'late' }, { cases: 13, orders: 13, isWhole: true })).toEqual([
      '一共 13 件，最早到期的在前。',
    ])
    expect(listedSaid({ live: 'late' }, { cases: 130, orders: 100, isWhole: false })).toEqual([
      '一共 130 件，先找出 100 件，这 100 件里最早到期的在前；没找完，后面的可能更早。',
    ])
    const satisfied = listedSaid({ rate: 'satisfied' }, { cases: 36, orders: 36, isWhole: true })
    expect(satisfied[1]).toMatch(/0.9/)
    expect(listedSaid({ rate: 'solved' }, { cases: 40, orders: 20, isWhole: false })[0]).toMatch(
      /^一共 40 份评价，/,
    )
    expect(listedSaid({ count: 'open' }, { cases: 40, orders: 20, isWhole: false })[0]).toMatch(
      /^一共 40 件，/,
    )
    expect(listedSaid({ live: 'late' }, { cases: 3, orders: 2, isWhole: true, unreadable: 1 })).toEqual([
      '这个数是 3 件，列出来是 2 张单，最早到期的在前。',
      expect.stringMatching(/^还有 1 张单的记录读不出来/),
    ])
    expect(listedSaid({ count: 'closed' }, { cases: 3, orders: 2, isWhole: true, elsewhere: 1 })).toEqual([
      '这个数是 3 件，列出来是 2 张单。',
      expect.stringMatching(/^还有 1 件已经转到别的社区/),
    ])
  })
})
