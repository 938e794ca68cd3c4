import type { Numbers } from '../../shared/numbers/answer'
import { shippedReckoning, type Reckoning } from '../../shared/numbers/reckoning'
import { mergeNumbers, type StreetShown } from '../../functions/numbers/mergeNumbers'
import { ratesWith, share, someNumbers } from '../miniapp/board/someNumbers'

const before = (month: string): NonNullable<Numbers['before']> => ({
  ...{
    kind: 'month',
    month,
    through: `${month}-31`,
    first: `${month}-01`,
    last: `${month}-31`,
    ordered: 20,
    closed: 18,
  },
  ...{ rates: ratesWith({ response: share(10, 12) }), score: { of: 12, percent: 50, isFew: false } },
})

const shown = (more: Partial<Numbers> = {}, reckoning: Partial<Reckoning> = {}): StreetShown => ({
  shown: someNumbers({ categories: [], ...more }),
  counts: new Map(),
  reckonings: [{ ...shippedReckoning, from: '2026-01-01', ...reckoning }],
  late: 0,
})

const merged = (...streets: StreetShown[]) => mergeNumbers('990100', streets)

describe('a district', () => {
  it('is compared with a month before only where every street has numbers of it', () => {
    const month = { before: before('2026-10'), yearBefore: before('2025-10') }
    expect(merged(shown(month), shown(month))).toMatchObject({
      before: { ordered: 40 },
      yearBefore: { ordered: 40 },
    })
    const { before: none, yearBefore } = merged(shown(month), shown({ yearBefore: before('2025-10') }))!
    expect([none, yearBefore?.ordered]).toEqual([undefined, 40])
  })

  it('goes no further than the street that is behind', () => {
    const { window } = someNumbers()
    const behind = shown({ window: { ...window, through: '2026-11-16' } })
    for (const streets of [
      [behind, shown()],
      [shown(), behind],
    ])
      expect(merged(...streets)?.window).toMatchObject({ through: '2026-11-16', furthest: window.through })
    expect(merged(shown(), shown())?.window).not.toHaveProperty('furthest')
  })

  it('has no day in its trend that only some of its streets have', () => {
    const { window } = someNumbers()
    const day = { ordered: 10, closed: 8, due: 4, met: 3 }
    const of = (...dates: string[]) => ({ trend: dates.map((date) => ({ date, ...day })) })
    const behind = shown({ window: { ...window, through: '2026-11-16' }, ...of('2026-11-16') })
    const ahead = shown({ window: { ...window, through: '2026-11-17' }, ...of('2026-11-16', '2026-11-17') })
    expect(merged(behind, ahead)?.trend).toMatchObject([{ date: '2026-11-16', ordered: 20 }])
    expect(merged(ahead, ahead)?.trend).toHaveLength(2)
  })

  it('is not compared with a month before that goes further in one street than in another', () => {
    const cut = { ...before('2026-10'), through: '2026-10-30' }
    expect(merged(shown({ before: before('2026-10') }), shown({ before: cut }))?.before).toBeUndefined()
  })

  it('has no score where streets weigh alike, and count “partly” differently', () => {
    expect(merged(shown(), shown())?.weights).toMatchObject({ partly: 0 })
    const { weights, score } = merged(shown(), shown({}, { partly: 0.5 }))!
    expect([weights, score.percent]).toEqual([undefined, undefined])
  })
})
