import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import { demoStreet } from '../../infra/demo/street'
import { gridOf, isUnplaced } from '../../shared/place/codes'
import { chanceFrom } from '../../functions/opinion/chance'

type Point = [number, number]

const grids = demoStreet.grids.filter(({ id }) => !isUnplaced(id))
const isIn = (ring: Point[], point: Point) =>
  booleanPointInPolygon(point, { type: 'Polygon', coordinates: [ring] })

/** Square kilometres, the earth taken as flat. */
const areaOf = (ring: Point[]) => {
  const doubled = ring.slice(1).reduce((sum, [x, y], at) => {
    const [before, below] = ring[at] ?? [0, 0]
    return sum + (before * y - x * below)
  }, 0)
  return (doubled / 2) * 97.4 * 110.85
}

const sides = grids.flatMap(({ ring }) =>
  ring.slice(1).map((to, at) => ({ from: String(ring[at]), to: String(to), point: to })),
)
const walked = new Set(sides.map(({ from, to }) => `${from} ${to}`))
const outer = sides.filter(({ from, to }) => !walked.has(`${to} ${from}`))

/** What is left of all sides when those that two grids share are struck out. */
function outline() {
  const next = new Map(outer.map((side) => [side.from, side]))
  const ring: Point[] = []
  for (let side = outer[0]; side && ring.length <= outer.length; side = next.get(side.to)) {
    ring.push(side.point)
    if (side.to === outer[0]?.from) break
  }
  return [...ring.slice(-1), ...ring]
}

describe('the map of the demo street', () => {
  it('has 51 grids in 7 communities, and one for what has no place yet', () => {
    const communities = new Set(grids.map(({ id }) => id.slice(0, 12)))

    expect([grids.length, communities.size, demoStreet.grids.length]).toEqual([51, 7, 52])
    expect([...communities]).toEqual(demoStreet.communities.map(({ id }) => id))
  })

  it('is three to four square kilometres, and the grids fill their outline to the last metre', () => {
    const whole = areaOf(outline())

    expect(outline()).toHaveLength(outer.length + 1)
    expect(whole).toBeGreaterThan(3)
    expect(whole).toBeLessThan(4)
    expect(grids.reduce((sum, { ring }) => sum + areaOf(ring), 0)).toBeCloseTo(whole, 9)
  })

  it('puts 2,000 points at random into exactly one grid each, and none outside the outline into any', () => {
    const seed = 20_261_122
    const chance = chanceFrom(seed)
    const ring = outline()
    const [longitudes, latitudes] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
    const between = (values: number[]) =>
      Math.min(...values) + chance() * (Math.max(...values) - Math.min(...values))
    const points = Array.from({ length: 2000 }, (): Point => [between(longitudes), between(latitudes)])

    const wrong = points.filter((point) => {
      const found = grids.filter((grid) => isIn(grid.ring, point)).length
      return found !== (isIn(ring, point) ? 1 : 0)
    })

    console.log(`seed ${seed}: ${points.filter((point) => isIn(ring, point)).length} of 2000 in the street`)
    expect(wrong).toEqual([])
  })

  it('has four to six buildings in every grid, inside it, under their own names', () => {
    const outside = demoStreet.buildings.filter(({ id, longitude, latitude }) => {
      const ring = grids.find((grid) => grid.id === gridOf(id))?.ring ?? []
      return !isIn(ring, [longitude, latitude])
    })
    const counts = grids.map(({ id }) =>
      demoStreet.buildings.filter((building) => gridOf(building.id) === id),
    )

    expect(outside).toEqual([])
    expect(counts.filter(({ length }) => length < 4 || length > 6)).toEqual([])
    expect(new Set(demoStreet.buildings.map(({ name }) => name)).size).toBe(demoStreet.buildings.length)
  })
})
