import { openRows } from '../../functions/export/openData'
import { aStreet } from '../support/aStreet'

const [one, two, three] = ['井盖松动', '路灯不亮', '邻里纠纷']
const group = '公用设施'
const [shipped] = aStreet().categories
const street = {
  ...aStreet(),
  categories: shipped
    ? [
        { ...shipped, name: one, group },
        { ...shipped, name: two, group },
        { ...shipped, name: three, group: '矛盾调解' },
      ]
    : [],
}
const named = (community: string, category: string) => `${community}\n${category}`

const said = (counts: Record<string, number>) => openRows('2603', counts, street).map(([, ...cells]) => cells)

describe('open data of a month with few orders 公开数据', () => {
  it('is by community and category where most can be said', () => {
    const rows = said({ [named('甲社区', one)]: 30, [named('乙社区', two)]: 2 })

    expect(rows).toContainEqual(['甲社区', one, 30])
  })

  it('is by group where by category most would not be said', () => {
    const rows = said({
      [named('甲社区', one)]: 4,
      [named('甲社区', two)]: 3,
      [named('乙社区', one)]: 4,
      [named('乙社区', two)]: 4,
    })

    expect(rows).toContainEqual(['甲社区', `${group}（大类）`, 7])
    expect(rows).toContainEqual(['乙社区', `${group}（大类）`, 8])
    expect(rows.some(([, category]) => category === one)).toBe(false)
  })

  it('is of the whole street where by community most would not be said, each row once', () => {
    const rows = said({ [named('甲社区', one)]: 4, [named('乙社区', one)]: 3, [named('丙社区', two)]: 4 })

    expect(rows).toEqual([
      ['全部社区', `${group}（大类）`, 11],
      ['全部社区', '全部事项', 11],
    ])
  })

  it('says nothing under five in any of them', () => {
    for (const size of [1, 2, 4, 5, 9, 20])
      for (const category of [one, two, three]) {
        const rows = said({
          [named('甲社区', category)]: size,
          [named('乙社区', one)]: 6,
          [named('丙社区', three)]: 1,
        })
        const counts = rows.flatMap(([, , count]) => (typeof count === 'number' ? [count] : []))
        expect(Math.min(5, ...counts)).toBe(5)
      }
  })
})
