import { clockColumn, leftText, spanText } from '../../miniapp/src/clockText'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const now = Date.parse('2026-03-02T03:00:00Z')

describe('how long it is, as one says it', () => {
  it.each([
    [10_000, '1 分钟'],
    [38 * minute, '38 分钟'],
    [59 * minute + 40_000, '1 小时'],
    [100 * minute, '1 小时 40 分'],
    [5 * hour - minute, '4 小时 59 分'],
    [5 * hour + 40 * minute, '6 小时'],
    [day - minute, '1 天'],
    [day + 3 * hour, '1 天 3 小时'],
    [6 * day - minute, '6 天'],
    [7 * day - minute, '7 天'],
    [6 * day + 11 * hour, '6 天'],
  ])('%d ms are %s', (span, said) => {
    expect(spanText(span)).toBe(said)
  })

  it('does not lose a day in the first minute', () => {
    expect(leftText(now + 7 * day - minute, now)).toBe('还有 7 天')
  })

  it.each([
    [59.7 * minute, '晚 1', '小时'],
    [5 * hour + 40 * minute, '晚 6', '小时'],
    [day - minute, '晚 1', '天'],
  ])('says the same of what is %d ms late in the column of a card', (late, figure, unit) => {
    expect(clockColumn(now - late, now)).toEqual({ figure, unit })
  })
})
