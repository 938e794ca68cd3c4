import { bridging } from '../../functions/opinion/bridging'
import { grouped } from '../../functions/opinion/grouped'
import { minorities } from '../../functions/opinion/minority'
import { representative } from '../../functions/opinion/representative'
import type { Counts } from '../../shared/opinion/opinion'
import type { Stance } from '../../shared/opinion/stance'

const counts = (agree: number, disagree: number, pass = 0): Counts => ({ agree, disagree, pass })
const sum = (one: Counts, other: Counts) =>
  counts(one.agree + other.agree, one.disagree + other.disagree, one.pass + other.pass)

describe('what tells a group from the others', () => {
  it.each([
    ['all of it, nobody else', counts(20, 0), counts(0, 40), true],
    ['all of it, half of the others', counts(20, 0), counts(20, 20), true],
    ['everybody', counts(20, 0), counts(40, 0), false],
    ['half of it, nobody else', counts(10, 10), counts(0, 40), false],
    ['four of four: too few to show', counts(4, 0), counts(0, 40), false],
  ])('agreed to by %s', (...[, group, others, isTelling]) => {
    expect(representative([group], [sum(group, others)], 'agree').length > 0).toBe(isTelling)
  })

  it('comes the most telling first', () => {
    const group = [counts(14, 6), counts(20, 0), counts(17, 3)]
    const all = group.map((one) => sum(one, counts(4, 36)))
    expect(representative(group, all, 'agree').map(({ opinion }) => opinion)).toEqual([1, 2, 0])
  })
})

describe('what bridges 大家都能接受的', () => {
  it.each([
    ['more than half of each', [counts(15, 5), counts(12, 8)], true],
    ['nearly all of one, less than half of the other', [counts(100, 0), counts(9, 11)], false],
    ['exactly half of one', [counts(20, 0), counts(10, 10)], false],
    ['nobody asked in one', [counts(20, 0), counts(0, 0)], false],
  ])('%s', (_, groups, isBridge) => {
    const found = bridging(
      groups.map((one) => [one]),
      () => true,
    )
    expect(found.length > 0).toBe(isBridge)
  })

  it('a group too small to be shown has its say, and its share is not the one that is told', () => {
    const isShown = (group: number) => group !== 1
    const shared = bridging([[counts(18, 2)], [counts(3, 1)]], isShown)
    expect(shared).toMatchObject([{ leastShare: 0.9 }])
    expect(bridging([[counts(18, 2)], [counts(1, 3)]], isShown)).toEqual([])
  })
})

describe('what the few think 少数人的看法', () => {
  it('is there without any groups: those who differ, the most first', () => {
    const all = [counts(30, 10), counts(38, 2), counts(40, 0), counts(15, 25)]
    expect(minorities(all, [])).toEqual([
      { opinion: 3, side: 'agree' },
      { opinion: 0, side: 'disagree' },
      { opinion: 1, side: 'disagree' },
    ])
  })

  it('puts first what a smaller group says, though others differ more often elsewhere', () => {
    const groups = [
      [counts(18, 17), counts(35, 0)],
      [counts(3, 2), counts(0, 5)],
    ]
    const all = [counts(21, 19), counts(35, 5)]
    expect(minorities(all, groups)[0]).toEqual({ opinion: 1, side: 'disagree' })
  })

  it('says nothing of opinions that fewer than five people answered', () => {
    expect(minorities([counts(3, 1)], [])).toEqual([])
  })
})

describe('a group of fewer than five', () => {
  it('shows its size and no shares', () => {
    const stance = (isOne: boolean, m: number): Stance => (isOne === m % 2 < 1 ? 'agree' : 'disagree')
    const said = Array.from({ length: 44 }, (_, n) =>
      Array.from({ length: 12 }, (__, m) => stance(n < 40, m)),
    )
    const { grouped: found } = grouped(
      said,
      Array.from({ length: 12 }, (_, m) => `o${m}`),
    )
    expect(
      found.groups.map(({ size, agreeMost, disagreeMost }) => [size, agreeMost.length, disagreeMost.length]),
    ).toEqual([
      [40, 3, 3],
      [4, 0, 0],
    ])
  })
})
