import { reasonsOf } from '../../functions/demand/reasons'
import type { Group } from '../../functions/demand/group'
import { tidyWord } from '../../functions/demand/tidyWord'
import { titleOf } from '../../functions/demand/title'
import { aStreet } from '../support/aStreet'

const told = (title: string, more: { cell?: string; placeLabel?: string } = {}) => ({
  said: { title, text: title },
  cell: undefined,
  categoryCode: 'A',
  categoryName: '垃圾满溢',
  ...more,
})

describe('why an order belongs to a group, in words', () => {
  it('shows no word that begins or ends with what says nothing', () => {
    const cases: [word: string, shown: string | undefined][] = [
      ['的垃圾', undefined],
      ['的垃圾桶', '垃圾桶'],
      ['停了', undefined],
      ['门关三次才关上了', '门关三次才关上'],
      ['对门老人一', '对门老人'],
      ['天天', undefined],
      ['积水', '积水'],
    ]
    for (const [word, shown] of cases) expect([word, tidyWord(word)]).toEqual([word, shown])
  })

  it('says the word that is there, once, and neither house nor place', () => {
    const reasons = reasonsOf([
      told('松坡花园3号楼的垃圾桶满了三天', { placeLabel: '听松社区 松坡花园3号楼' }),
      told('松坡花园7号楼的垃圾桶满了三天', { placeLabel: '听松社区 松坡花园7号楼' }),
      told('松坡花园9号楼的垃圾桶满了三天', { placeLabel: '听松社区 松坡花园9号楼' }),
    ])
    for (const [, said = ''] of reasons) {
      expect(said).toContain('“垃圾”')
      expect(said).not.toMatch(/“[的号]|了”|松坡|的垃圾/)
    }
    const dogs = reasonsOf([told('隔壁的狗半夜叫个不停'), told('楼下那条狗见人就扑')])
    expect(dogs.join()).toContain('“狗”')
    expect(dogs.join()).not.toContain('养犬')
  })

  it('cuts no word in two', () => {
    const [reason = []] = reasonsOf(
      ['家里灯泡坏了，老人够不着，能不能来人换一下', '灯泡坏了，老人够不着，能来人换一换吗'].map((words) =>
        told(words),
      ),
    )
    expect(reason.join()).toContain('“老人”')
    expect(reason.join()).toContain('“灯泡”')
    expect(reason.join()).not.toMatch(/够”|来人|坏”/)
  })

  it('says of whoever shares nothing with most of them whom it is like', () => {
    const ofAnother = { categoryCode: 'B', categoryName: '乱扔杂物' }
    const why = (title: string) =>
      reasonsOf([
        ...['早上垃圾桶满了', '垃圾桶又满出来了', '垃圾桶满了没人收', '垃圾桶天天满'].map((words) =>
          told(words),
        ),
        told('墙边的废纸板占了半条路'),
        { ...told(title), ...ofAnother },
      ]).pop()
    expect(why('废纸板没人收')).toEqual(['和另一件都说到“废纸板”'])
    expect(why('夜里声音太大')).toEqual(['说法和别的相近'])
  })

  it('says of the same place with how many, where it is not the place of all', () => {
    const [here, there] = ['wtw3sjq', 'wtw3zzz']
    const places = reasonsOf([here, here, here, there].map((cell) => told('积水', { cell }))).map(
      ([one]) => one,
    )
    expect(places).toEqual(['和另 2 件同一地点', '和另 2 件同一地点', '和另 2 件同一地点', '同是垃圾满溢'])
    expect(reasonsOf([told('积水', { cell: here }), told('积水', { cell: here })])[0]?.[0]).toBe('同一地点')
  })
})

it('a title names the one community, the one that has most of several, two, or how many', () => {
  const street = aStreet()
  const [one = '', two = '', three = ''] = street.communities.map(({ id }) => id)
  const [category] = street.categories
  // What else a group has, its title does not read.
  const group = {
    tally: { n: 4, categories: { [`${category?.code}`]: 4 } },
    shape: { centre: { matters: new Map() } },
  }
  const place = (communities: Record<string, number>) => {
    const n = Object.values(communities).reduce((sum, count) => sum + count)
    const part = { n, communities, months: {}, points: [] }
    return titleOf(group as unknown as Group, part, street).split('：')[0]
  }
  const name = (id: string) => street.communities.find((community) => community.id === id)?.name
  expect(place({ [one]: 4 })).toBe(name(one))
  expect(place({ [one]: 3, [two]: 1 })).toBe(`${name(one)}等 2 个社区`)
  expect(place({ [one]: 2, [two]: 2 })).toBe(`${name(one)}、${name(two)}`)
  expect(place({ [one]: 2, [two]: 2, [three]: 2 })).toBe('3 个社区')
})
