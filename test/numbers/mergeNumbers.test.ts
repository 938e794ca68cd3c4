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
      expect(merged(...streets)?.window.through).toBe('2026-11-16')
  })

  it('has no score where streets weigh alike, and count “partly” differently', () => {
    expect(merged(shown(), shown())?.weights).toMatchObject({ partly: 0 })
    const { weights, score } = merged(shown(), shown({}, { partly: 0.5 }))!
    expect([weights, score.percent]).toEqual([undefined, undefined])
  })
})
