import { encode } from 'ngeohash'
import { cellAt, middleOf } from '../../../miniapp/src/board/geohash'
import { areasOn } from '../../../miniapp/src/board/heatAreas'
import { heatOf, stepOf } from '../../../miniapp/src/board/heatOf'
import { topOf, trendOf, trendSpoken } from '../../../miniapp/src/board/trendOf'
import { someNumbers } from './someNumbers'

const east = 360 / 2 ** 18
const north = 180 / 2 ** 17
const from = { latitude: 29.8683, longitude: 121.5441 }

/** So many cells to the east and to the north. */
const cell = (right: number, up: number) =>
  encode(from.latitude + up * north, from.longitude + right * east, 7)

describe('哪里报得多', () => {
  it('neighbours stand beside one another, north above', () => {
    const heat = heatOf([
      { cell: cell(0, 0), ordered: 21 },
      { cell: cell(2, 0), ordered: 3 },
      { cell: cell(1, 1), ordered: 12 },
    ])
    expect(heat?.width).toBe(3)
    expect(heat?.shown.map(({ spot }) => spot?.ordered ?? 0)).toEqual([0, 12, 0, 21, 0, 3])
    expect(heat?.beyond).toBe(0)
  })

  it('one that lies far off is counted beyond the plan, which stays readable', () => {
    const heat = heatOf([
      { cell: cell(0, 0), ordered: 21 },
      { cell: cell(40, 3), ordered: 2 },
    ])
    expect(heat).toMatchObject({ width: 1, beyond: 2 })
  })

  it('a cell knows its middle', () => {
    const middle = middleOf(cell(0, 0))
    expect(encode(middle.latitude, middle.longitude, 7)).toBe(cell(0, 0))
    expect(cellAt(cell(1, 0)).column - cellAt(cell(0, 0)).column).toBe(1)
  })

  it('its parts are told apart and named, where a name finds room', () => {
    const heat = heatOf([
      { cell: cell(0, 0), ordered: 21 },
      { cell: cell(7, 0), ordered: 3 },
    ])
    const { latitude, longitude } = middleOf(cell(0, 0))
    const [left, right] = [longitude - east, longitude + 7.6 * east]
    const middle = longitude + 3.6 * east
    const ring = (west: number, until: number): [number, number][] => [
      [west, latitude - north],
      [until, latitude - north],
      [until, latitude + north],
      [west, latitude + north],
      [west, latitude - north],
    ]
    const [street, one, two] = ['990106001', '990106001001', '990106001002']
    const places = {
      communities: [
        { id: one, name: '梧桐里社区' },
        { id: two, name: '盐仓巷社区' },
      ],
      grids: [
        { id: `${one}01`, name: '第一网格', ring: ring(left, middle) },
        { id: `${two}01`, name: '第二网格', ring: ring(middle, right) },
      ],
    }
    const { cells, labels } = areasOn(heat!, street, places)
    expect(labels.map(({ name }) => name)).toEqual(['梧桐里', '盐仓巷'])
    expect(cells.map(({ isWest }) => isWest)).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((at) => at === 4))
    // A community is told by its grids; two names that would lie on one another are not both written.
    expect(areasOn(heat!, one, places).labels.map(({ name }) => name)).toEqual(['第一网格'])
    const narrow = {
      ...places,
      communities: places.communities.map((each) => ({ ...each, name: '很长的名字'.repeat(8) })),
    }
    expect(areasOn(heat!, street, narrow).labels).toHaveLength(1)
  })

  it('steps are those of the key', () => {
    expect([0, 1, 4, 5, 9, 10, 14, 15, 99].map(stepOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4])
  })
})

describe('每天新报和销单', () => {
  const { trend } = someNumbers()

  it('says in words what it draws', () => {
    expect(trendSpoken(trend)).toBe(
      '11/17 到 11/18：新报每天 19 到 26 件，销单每天 5 到 22 件，最后一天新报 19，销单 22。',
    )
  })

  it('begins at zero and labels each line at its end', () => {
    const drawn = trendOf(trend)
    expect(drawn?.ticks.map(({ text }) => text)).toEqual(['40', '30', '20', '10', '0'])
    expect(drawn?.ends.map(({ text }) => text)).toEqual(['销单 22', '新报 19'])
    expect(drawn?.light).not.toBe(drawn?.dark)
  })

  it('labels that would lie on one another are moved apart', () => {
    const [closed, ordered] =
      trendOf([{ date: '2026-11-18', ordered: 20, closed: 20, due: 0, met: 0 }])?.ends ?? []
    expect((ordered?.at ?? 0) - (closed?.at ?? 0)).toBeGreaterThanOrEqual(14)
  })

  it('the scale ends in a round figure', () => {
    expect([1, 4, 5, 26, 90, 401].map(topOf)).toEqual([4, 4, 8, 40, 100, 800])
  })

  it('draws nothing of no day', () => {
    expect(trendOf([])).toBeUndefined()
  })
})
