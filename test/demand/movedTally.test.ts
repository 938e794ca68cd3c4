import ngeohash from 'ngeohash'
import { returnsOf } from '../../functions/demand/point'
import { tallyMoved } from '../../functions/demand/moved'
import { noTally, tallyLearning, tallyWith, type Counted } from '../../functions/demand/tally'

const metre = 1 / 111_320

/** So many metres north of a door, reported at this second. */
const reported = (metres: number, second: number, categoryCode = 'A01'): Counted => ({
  at: second * 1000,
  community: '001',
  month: '2603',
  categoryCode,
  point: {
    cell: ngeohash.encode(30.2 + metres * metre, 120.1, 8),
    gridId: '00101',
    n: 1,
    begun: [second],
    closed: [],
  },
})

const seen = ({ points }: typeof noTally) => points.map(({ n, begun }) => [n, begun])

describe('an order that is counted elsewhere, of several places near each other', () => {
  const [south, middle, north] = [reported(0, 1), reported(120, 2), reported(240, 3)]

  it('is taken out of the one that counted it, and of no other', () => {
    for (const order of [
      [south, north, middle],
      [north, south, middle],
    ]) {
      const before = order.reduce(tallyWith, noTally)
      const after = tallyMoved(before, { from: middle, to: reported(5000, 2) })
      expect(new Set(seen(after).map(String))).toEqual(new Set(['1,1', '1,3', '1,2']))
    }
  })

  it('stays in its place where only its category is put right', () => {
    const before = [south, north, middle].reduce(tallyWith, noTally)
    const after = tallyMoved(before, { from: middle, to: { ...middle, categoryCode: 'B02' } })
    expect(seen(after)).toEqual(seen(before))
    expect(after.categories).toEqual({ A01: 2, B02: 1 })
  })

  it('takes nothing from a neighbour where its own place is not kept any more', () => {
    const before = [south, north].reduce(tallyWith, noTally)
    const after = tallyMoved({ ...before, n: 3 }, { from: middle, to: reported(5000, 2) })
    expect(new Set(seen(after).map(String))).toEqual(new Set(['1,1', '1,3', '1,2']))
  })
})

it('what was closed two houses on has not come back here', () => {
  const closed = { ...reported(0, 1).point, n: 0, closed: [2] }
  const cameBack = (metres: number) => {
    const tally = tallyWith(tallyLearning(tallyWith(noTally, reported(0, 1)), closed), reported(metres, 3))
    return tally.points.map((point) => returnsOf(point))
  }
  expect([cameBack(100), cameBack(250)]).toEqual([[1], [0, 0]])
})
