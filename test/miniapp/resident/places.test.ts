import { toGcj02 } from '../../../miniapp/src/place/gcj02'
import { placesSaid } from '../../../miniapp/src/resident/placesSaid'
import { placeOfGrid } from '../../../miniapp/src/resident/placeOf'
import { base64 } from '../../../miniapp/src/workOrder/base64'
import { sketchOf } from '../../../miniapp/src/workOrder/sketchOf'
import { aCatalogue } from '../staff/aCatalogue'

const building = (name: string, at = 0) => ({
  id: `9901000010010${at}B1`,
  name,
  latitude: 28.97,
  longitude: 118.87,
})

describe('where it is', () => {
  it('is guessed from a building that the words name', () => {
    const { buildings } = aCatalogue

    expect(placesSaid({ buildings }, '3 号楼北门口的灯').map(({ name }) => name)).toEqual(['3号楼'])
    expect(placesSaid({ buildings }, '小区里的灯')).toEqual([])
  })

  it('is the longer name where one stands inside the other', () => {
    const buildings = [building('3号楼', 1), building('望潮里3号楼', 2)]

    expect(placesSaid({ buildings }, '望潮里3号楼下').map(({ name }) => name)).toEqual(['望潮里3号楼'])
  })

  it('is a point that surely lies in the grid, when no building is near', () => {
    const grid = { id: '99010000100102', name: '第2网格' }
    const inside = aCatalogue.buildings.find(({ id }) => id.startsWith(grid.id))

    expect(placeOfGrid(aCatalogue, grid)).toMatchObject({
      latitude: inside?.latitude,
      longitude: inside?.longitude,
      gridId: grid.id,
    })
  })

  it('is moved from the satellites’ system to that of China’s maps', () => {
    const { latitude, longitude } = toGcj02({ latitude: 39.90872, longitude: 116.39748 })

    expect([latitude.toFixed(4), longitude.toFixed(4)]).toEqual(['39.9101', '116.4037'])
  })
})

describe('the plan 示意图', () => {
  const middle = { latitude: 28.971, longitude: 118.871 }

  it('is a picture that needs no network, in the colours of day and night', () => {
    const { light, dark } = sketchOf(aCatalogue, middle, { chosen: aCatalogue.buildings[0]?.id })
    const svg = Buffer.from(light.split(',')[1] ?? '', 'base64').toString()

    expect(svg).toContain('#edc0a2')
    expect(svg.match(/<polygon/g)).toHaveLength(4)
    expect(dark).not.toBe(light)
  })

  it('names no house twice over another', () => {
    const crowd = ['甲楼', '乙楼', '丙楼'].map((name, at) => ({
      ...building(name, at),
      latitude: 28.9715,
      longitude: 118.872,
    }))

    expect(sketchOf({ ...aCatalogue, buildings: crowd }, middle).names).toHaveLength(1)
  })

  it.each(['', 'a', 'ab', 'abc', '<svg xmlns="x"/>'])('writes base64 as everybody does: %s', (text) => {
    expect(base64(text)).toBe(Buffer.from(text).toString('base64'))
  })
})
