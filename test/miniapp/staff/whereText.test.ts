import { whereText, wholePlace } from '../../../miniapp/src/staff/whereText'

const label = '梧桐里社区 3号楼'

describe('a place in words', () => {
  it.each([
    ['梧桐里社区 3号楼', label, label],
    ['梧桐里社区3号楼', label, label],
    ['3号楼', label, label],
    ['3号楼北门', '3号楼北门', '梧桐里社区 3号楼北门'],
    ['梧桐里社区 3号楼 2单元', '梧桐里社区 3号楼 2单元', '梧桐里社区 3号楼 2单元'],
    ['垃圾房后面', '垃圾房后面', '梧桐里社区 3号楼，垃圾房后面'],
    ['', label, label],
    [undefined, label, label],
  ])('says nothing twice: %s', (address, where, whole) => {
    const place = { label, ...(address !== undefined && { address }) }

    expect([whereText(place), wholePlace(place)]).toEqual([where, whole])
  })
})
