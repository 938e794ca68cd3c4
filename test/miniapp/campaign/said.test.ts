import { linkedSaid } from '../../../miniapp/src/campaign/figuresSaid'
import { whyPlace } from '../../../miniapp/src/campaign/placeOf'
import { untilWrong } from '../../../miniapp/src/campaign/untilWrong'
import { campaignRefusalWords } from '../../../shared/campaign/refusals'

const exact = ([all, closed, open, cameBack]: [number, number, number, number]) => ({
  all: { count: all },
  closed: { count: closed },
  open: { count: open },
  cameBack: { count: cameBack },
})

describe('what a campaign says of its orders', () => {
  it('adds up: what was neither closed nor goes on is said as well', () => {
    expect(linkedSaid(exact([12, 9, 2, 1]))).toBe(
      '关联的 12 件里，办好 9 件，在办 2 件，另外 1 件撤回了、并到别的单里，或不归街道办；其中办好又重办过 1 件',
    )
    expect(linkedSaid(exact([3, 1, 2, 0]))).toBe('关联的 3 件里，办好 1 件，在办 2 件')
  })

  it('says nothing of a rest that would give a few away', () => {
    const few = { isFew: true as const }
    expect(linkedSaid({ all: { count: 12 }, closed: few, open: few, cameBack: few })).toBe('关联了 12 件')
  })

  it('says which place it took over from the orders, where there is a choice', () => {
    const places = [
      { id: '990100001001', name: '盐仓巷社区' },
      { id: '990100001', name: '全街道' },
    ]
    const order = (grid: string) => `990100001-${grid}-2603-01KJP00000000000000000000A`

    expect(whyPlace([order('00101')], places)).toBe('带过来的单子都在一个社区，先选了盐仓巷社区；不对就改。')
    expect(whyPlace([order('00101'), order('00201')], places)).toBe(
      '带过来的单子在 2 个社区，先选了全街道；只在一处办就改。',
    )
    expect([whyPlace([], places), whyPlace([order('00101')], places.slice(1))]).toEqual(['', ''])
  })

  it('says what is wrong with a day', () => {
    const now = Date.parse('2026-03-12T02:00:00Z')
    const past = '这一天已经过去了，选今天或者以后的一天'
    expect(campaignRefusalWords.dayPast).toBe(past)
    const none = '没有这一天，按年、月、日写，例如 2026-04-11'
    const cases: [day: string, wrong: string | undefined][] = [
      ['', '请选一个日期'],
      ['下周', none],
      ['2026-02-31', none],
      ['2026-03-11', past],
      ['2026-03-12', undefined],
    ]
    for (const [day, wrong] of cases) expect([day, untilWrong(day, now)]).toEqual([day, wrong])
    // What is late already may be changed without another day.
    expect(untilWrong('2026-03-01', now, '2026-03-01')).toBeUndefined()
  })
})
