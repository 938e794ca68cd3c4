import { bridging } from '../../functions/opinion/bridging'
import { grouped } from '../../functions/opinion/grouped'
import { minorities } from '../../functions/opinion/minority'
import { representative } from '../../functions/opinion/representative'
import type { Said } from '../../functions/opinion/components'
import type { Counts } from '../../shared/opinion/opinion'

const counts = (agree: number, disagree: number, pass = 0): Counts => ({ agree, disagree, pass })
const all = () => true

/** Two camps that differ on everything but the last opinion; the smaller has so many people. */
const camps = (few: number): Said =>
  Array.from({ length: 40 + few }, (_, n) =>
    Array.from({ length: 13 }, (__, m) => {
      if (m === 12) return 'agree'
      return n < 40 === m % 2 < 1 ? 'agree' : 'disagree'
    }),
  )
const ids = Array.from({ length: 13 }, (_, m) => `o${m}`)

describe('where so few answered that each would show 人少时', () => {
  it.each([
    [4, 0],
    [5, 1],
  ])('of %i in a group who answered, shares of it told: %i', (number, told) => {
    const others = counts(0, 40)
    expect(representative([counts(number, 0)], [counts(number, others.disagree)], 'agree')).toHaveLength(told)
  })

  it.each([
    [4, 0],
    [5, 1],
  ])('what bridges is told with %i answers of a group that is shown: %i', (number, told) => {
    expect(bridging([[counts(20, 0)], [counts(number, 0)]], all)).toHaveLength(told)
  })

  it.each([
    [counts(3, 1), 0],
    [counts(2, 1, 1), 0],
    [counts(4, 1), 1],
    [counts(3, 1, 1), 1],
  ])('what the few think of %j: %i', (answers, told) => {
    expect(minorities([answers], [])).toHaveLength(told)
  })

  it.each([4, 5])('a group of %i has its say in what bridges', (few) => {
    const { grouped: found } = grouped(camps(few), ids)
    expect(found.groups.map(({ size }) => size)).toEqual([40, few])
    expect(found.groups.map(({ agreeMost }) => agreeMost.length)).toEqual([3, few < 5 ? 0 : 3])
    expect(found.bridging).toMatchObject([{ id: 'o12', number: 40 + few, leastPercent: 100 }])
  })
})
