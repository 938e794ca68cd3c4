import { clockSaid, floorLeft } from '../../../miniapp/src/chair/floorLeft'

describe('the clock of a turn 三分钟的钟', () => {
  const floor = { endsAt: '2026-05-09T01:33:00.000Z' }
  it.each([
    { now: 1000, says: '3:00' },
    { now: 1000 + 53_000, says: '2:07' },
    { now: 1000 + 179_500, says: '0:01' },
    { now: 1000 + 180_000, says: '0:00' },
    { now: 1000 + 192_300, says: '过了 0:12' },
    // The phone's clock was put back meanwhile: no turn becomes longer than it is.
    { now: 0, says: '3:00' },
  ])('reads $says, whatever the phone’s own clock says', ({ now, says }) => {
    expect(clockSaid(floorLeft(floor, { serverNow: '2026-05-09T01:30:00.000Z', heardAt: 1000, now }))).toBe(
      says,
    )
  })
})
