import { lambdas, type LambdaName } from '../../infra/lambdas'
import { families } from '../../infra/restore/families'
import { nameOfKept } from '../../infra/restore/ofKept'
import { rightsOf } from '../../infra/rights/rights'

/** Partitions of indexes, where nothing lies of its own. */
const ofIndexes = ['C', 'D', 'DT', 'M', 'Q']

describe('what came after the cut is told of', () => {
  it('by every family of keys that a function writes', () => {
    // Object.keys forgets which names they are.
    const names = Object.keys(lambdas) as LambdaName[]
    const touched = names.flatMap((name) => [...rightsOf(name).reads, ...rightsOf(name).writes])
    const unknown = touched.filter((family) => !(family in families) && !ofIndexes.includes(family))

    expect([...new Set(unknown)]).toEqual([])
  })

  it.each([
    ['G#990100001#00101#2603', 'O#01KJP', '工单 orders'],
    ['G#990100001#00101#2603', 'L#01KJP', undefined],
    ['U#zhou', 'ROLE#990100001', '人员、角色、订阅 people'],
    ['U#zhou', 'I#990100001#01KJP', undefined],
    ['S#990100001#2603', 'D#02#00101', undefined],
    ['XY#later', 'A', 'XY'],
  ])('%s %s: %s', (PK, SK, name) => {
    expect(nameOfKept({ PK, SK })).toBe(name)
  })
})
