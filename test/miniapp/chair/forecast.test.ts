import { atThisPace, behindTheLine } from '../../../miniapp/src/chair/forecast'

const day = 86_400_000
const span = { opensAt: new Date(0).toISOString(), closesAt: new Date(10 * day).toISOString() }
const part = (taking: number) => ({ part: taking, whole: 192, least: 128, isReached: false })

describe('forecast of the quorum 够不够数的预测', () => {
  it.each([
    { after: 0.9, taking: 20, expected: undefined, why: 'too early' },
    { after: 1, taking: 20, expected: 192, why: 'no more than there are' },
    { after: 5, taking: 60, expected: 120, why: 'half of the time, half of the votes' },
    { after: 5, taking: 0, expected: 0, why: 'nobody yet' },
    { after: 10, taking: 60, expected: undefined, why: 'over' },
  ])('after $after of 10 days with $taking: $expected ($why)', ({ after, taking, expected }) => {
    expect(atThisPace(part(taking), span, after * day)).toBe(expected)
  })

  it('names the buildings that are short of the line, the worst in front, and none that is hidden', () => {
    const building = (n: number, taking?: number) => ({
      buildingId: `B${n}`,
      label: `${n}号楼`,
      entitled: 32,
      ...(taking !== undefined && { taking }),
    })
    const behind = behindTheLine([building(1, 24), building(2, 19), building(3), building(4, 5)], {
      of: 2,
      over: 3,
      strictly: false,
    })

    expect(behind.map(({ label, missing }) => `${label} ${missing}`)).toEqual(['4号楼 17', '2号楼 3'])
  })
})
