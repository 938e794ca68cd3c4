import { reasonsOf } from '../../functions/demand/reasons'
import { tidyWord } from '../../functions/demand/tidyWord'

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

  it('says of the same place with how many, where it is not the place of all', () => {
    const [here, there] = ['wtw3sjq', 'wtw3zzz']
    const places = reasonsOf([here, here, here, there].map((cell) => told('积水', { cell }))).map(
      ([one]) => one,
    )
    expect(places).toEqual(['和另 2 件同一地点', '和另 2 件同一地点', '和另 2 件同一地点', '同是垃圾满溢'])
    expect(reasonsOf([told('积水', { cell: here }), told('积水', { cell: here })])[0]?.[0]).toBe('同一地点')
  })
})
