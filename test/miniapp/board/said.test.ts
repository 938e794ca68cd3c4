import { behindIn, lookedIn, ordersUrl } from '../../../miniapp/src/board/behind'
import { behindSaid } from '../../../miniapp/src/board/behindSaid'
import { percentText, shareText } from '../../../miniapp/src/board/figures'
import { headSaid, todaySaid } from '../../../miniapp/src/board/headSaid'
import { saidOf } from '../../../miniapp/src/board/StagesPanel'
import { hoursText } from '../../../miniapp/src/board/hours'
import { placeBars } from '../../../miniapp/src/board/places'
import { unitsByNeed } from '../../../miniapp/src/board/unitsAddUp'
import { ownStages, rateOfStage, slowestOf } from '../../../miniapp/src/board/slowest'
import { stageSpoken, timesText } from '../../../miniapp/src/board/stageRows'
import { mainTiles, tileSpoken } from '../../../miniapp/src/board/tiles'
import { lagSaid, windowSaid } from '../../../miniapp/src/board/windowSaid'
import { before, ratesWith, share, someNumbers, streetNode } from './someNumbers'

const tile = (name: string, more: Parameters<typeof someNumbers>[0] = {}) =>
  mainTiles(someNumbers(more)).find((one) => one.name === name)

describe('a rate as it is shown', () => {
  it.each([
    [share(0, 0), '无数据'],
    [share(0, 20), '0.0%'],
    [share(1, 4000), '0.1%'],
    [share(6, 8), '6/8'],
    [share(9, 9), '9/9'],
    [share(281, 319), '88.1%'],
    [share(9999, 10000), '99.9%'],
    [share(20, 20), '100.0%'],
  ])('%j is %s', (rate, said) => {
    expect(shareText(rate)).toBe(said)
  })

  it('is never rounded up to all of them', () => {
    expect([99.94, 99.96, 100].map(percentText)).toEqual(['99.9', '99.9', '100.0'])
  })
})

describe('the tiles', () => {
  it('say what a rate is a share of, its other reading, and how it was before', () => {
    const { window } = someNumbers()
    expect(tile('办结率', { before, window: { ...window, isRunning: false } })).toMatchObject({
      figure: '92.4',
      unit: '%',
      fraction: '318 ÷ 344 件',
      lines: ['不扣除任何单：85.5%', '比上月高 2.4 个点'],
      isThin: false,
    })
    expect(tile('办结率', { before })?.lines).toEqual(['不扣除任何单：85.5%', '上月整月 90.0%'])
    expect(tile('满意率')).toMatchObject({ figure: '84.9', fraction: '179.9 ÷ 212 份评价' })
  })

  it('compare with no month that has too few cases', () => {
    expect(tile('按期办结率', { before })?.lines).toEqual(['按头一次答应的日子算：84.0%'])
  })

  it('count where there are under ten, and say that they do', () => {
    expect(tile('响应率')).toMatchObject({
      figure: '6 / 8',
      unit: '份',
      fraction: '8 份评价，不足 10',
      lines: ['只看数，不算率'],
      isThin: true,
    })
  })

  it('never make 0 % of no cases', () => {
    const none = { rates: ratesWith({}), score: { of: 0, isFew: true } }
    const spoken = mainTiles(someNumbers(none)).map(tileSpoken)
    expect(spoken[0]).toBe('办结率 无数据，0 件')
    expect(spoken[5]).toBe('综合成绩 无数据，0 份评价')
  })

  it('say what the score is made of', () => {
    expect(tile('综合成绩')).toMatchObject({
      figure: '82.1',
      unit: '分',
      lines: ['三率占 0.1、0.5、0.4'],
    })
  })
})

describe('the sentence of the page', () => {
  it('comes from the figures', () => {
    expect(headSaid(someNumbers())).toBe('318 件销了单，7 件超期，慢在接单')
    expect(todaySaid(someNumbers())).toBe('眼下 7 件超期，4 件今天到期')
  })

  it('of a month that is over, says what was not done in time', () => {
    const { live: _, ...over } = someNumbers()
    expect(headSaid(over)).toBe('318 件销了单，38 件没按期办好，慢在接单')
  })

  it('with nothing due, or too little to compare, claims nothing', () => {
    const few = ratesWith(Object.fromEntries(ownStages.map((stage) => [rateOfStage[stage], share(0, 9)])))
    const none = ratesWith(Object.fromEntries(ownStages.map((stage) => [rateOfStage[stage], share(0, 0)])))
    const { live: _, ...over } = someNumbers({ rates: none })
    expect(headSaid(over)).toBe('318 件销了单，没有到期的')
    expect(saidOf(over)).toMatch(/^还没有走完的环节。/)
    expect(saidOf(someNumbers({ rates: few }))).toMatch(/^各环节都不足 10 件，不作比较。/)
    expect(saidOf(someNumbers({ rates: ratesWith({ acceptOnTime: share(99, 100) }) }))).toMatch(
      /^各环节大多按时。/,
    )
  })

  it('says of a new street that nothing is there', () => {
    expect(headSaid(someNumbers({ ordered: 0, closed: 0, carried: 0, open: 0 }))).toBe('还没有单子')
  })

  it('calls no stage slow that is mostly on time, or of which too few are known', () => {
    const rates = ratesWith({ fileOnTime: share(96, 100), acceptOnTime: share(1, 9) })
    expect(slowestOf({ rates })).toBeUndefined()
  })
})

describe('places and units', () => {
  it('who needs a hand comes first, who has few cases last and unranked', () => {
    const bars = placeBars(someNumbers().places)
    expect(bars.map(({ name, percent }) => `${name} ${percent}`)).toEqual([
      '盐仓巷 89.7%',
      '梧桐里 94.5%',
      '听松 6/8',
    ])
    expect(bars[0]?.spoken).toBe('盐仓巷社区办结率 89.7%，52 件除以 58 件')
    expect(bars[2]?.spoken).toBe('听松社区，8 件，不足 10 件，不比较')
  })

  it('of units whoever has most that is late comes first, however few came due; then the same', () => {
    const { units } = someNumbers()
    const names = (of: typeof units) => unitsByNeed(of).map(({ name }) => name)
    expect(names(units)).toEqual(['市政养护所', '安和物业', '网格自办'])
    expect(names(units.map((unit) => ({ ...unit, late: 0 })))).toEqual(['安和物业', '市政养护所', '网格自办'])
    expect(names(units.map((unit) => (unit.id === 'grid' ? { ...unit, late: 9 } : unit)))[0]).toBe('网格自办')
  })
})

describe('times', () => {
  it.each([
    [0.5, '半小时'],
    [36, '36 小时'],
    [48, '2 天'],
    [undefined, '30 天以上'],
  ])('%s hours are %s', (hours, said) => {
    expect(hoursText(hours)).toBe(said)
  })

  it('a stage says half and nine tenths, and how often it was in time', () => {
    const row = {
      stage: 'accept',
      of: 300,
      median: 2,
      ninetieth: 6,
      rate: share(210, 300),
      isThin: false,
    } as const
    expect(timesText(row)).toBe('2 / 6 小时')
    expect(stageSpoken(row)).toBe('接单：一半在 2 小时内，九成在 6 小时内，按时的 70.0%')
    expect(timesText({ ...row, ninetieth: 120 })).toBe('2 小时 / 5 天')
  })

  it('the window says its days, and the hour while it goes on', () => {
    const running = someNumbers()
    expect(windowSaid(running)).toBe('2026年11月1日—19日 14:20')
    const assessment = { ...running.window, first: '2026-10-19', last: '2026-11-18', isRunning: false }
    expect(windowSaid({ ...running, window: assessment })).toBe('2026年10月19日—11月18日')
  })

  it('how far the numbers go is said where they do not go to the end', () => {
    const { window, at } = someNumbers()
    const lag = (through: string, more: object = {}) =>
      lagSaid({ window: { ...window, through, ...more }, at })
    expect(lag('2026-11-18')).toBeUndefined()
    expect(lag('2026-11-17')).toBe('到期的截至 11月17日，后面的正在汇总')
    // Nothing was added since: it is as of that evening.
    const evening = { window: { ...window, through: '2026-11-14' }, at: '2026-11-14T15:59:59.999Z' }
    expect(lagSaid(evening)).toBe('截至 11月14日，后面的正在汇总')
    expect(windowSaid(evening)).toBe('2026年11月1日—14日 23:59')
    expect(lag('2026-11-30', { isRunning: false })).toBeUndefined()
    expect(lag('2026-11-29', { isRunning: false })).toBe('截至 11月29日，后面的正在汇总')
    expect(lag('2026-11-16', { furthest: '2026-11-18' })).toBe(
      '各街道算到的日子不一样：最早的到 11月16日，最晚的到 11月18日',
    )
  })
})

describe('the orders behind a number', () => {
  it('the address of the page says which, and is read again', () => {
    const looked = { node: streetNode, kind: 'assessment', month: '2026-10' } as const
    const behind = {
      rate: 'onTime',
      part: 'missed',
      unitId: `${streetNode}U01`,
      named: '市政养护所',
    } as const
    const url = ordersUrl(looked, behind)
    const params = Object.fromEntries(new URLSearchParams(url.split('?')[1]))
    expect(lookedIn(params)).toEqual(looked)
    expect(behindIn(params)).toEqual(behind)
    expect(behindSaid(behind)).toBe('市政养护所：没按期办好的单')
  })
})
