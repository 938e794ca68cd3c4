import type { Catalogue } from '../../../shared/street/operations'
import { metresBetween, metresPerDegree, type Point } from '../../../shared/place/distance'
import { base64 } from './base64'

/** The drawing's own units: one is a metre, and on a phone about two thirds of a pixel. */
const across = 504
const up = 210

// An image cannot read the tokens: these are `line`, `sunk`, `edge` mixed into it, and `shi-line`, light and dark.
const palettes = {
  light: { road: '#ffffff', block: '#e3e9e8', house: '#c6d0cf', chosen: '#edc0a2' },
  dark: { road: '#2a3a3d', block: '#131f22', house: '#3d5054', chosen: '#74452a' },
}
type Palette = (typeof palettes)['light']

export type Sketch = {
  light: string
  dark: string
  /** Names of houses, in hundredths of width and height. */
  names: { name: string; x: number; y: number; isChosen: boolean }[]
}

type Spot = { x: number; y: number }

const spotOf = (point: Point, middle: Point): Spot => ({
  x:
    across / 2 +
    (point.longitude - middle.longitude) * metresPerDegree * Math.cos((middle.latitude * Math.PI) / 180),
  y: up / 2 - (point.latitude - middle.latitude) * metresPerDegree,
})

const isInside = ({ x, y }: Spot, edge = 0) => x > edge && x < across - edge && y > edge && y < up - edge

const house = { width: 52, height: 20 }
const whole = (figure: number) => String(Math.round(figure))

function blockOf(ring: [number, number][], middle: Point) {
  const spots = ring.map(([longitude, latitude]) => spotOf({ longitude, latitude }, middle))
  return spots.map(({ x, y }) => `${whole(x)},${whole(y)}`).join(' ')
}

type House = Spot & { name: string; isChosen: boolean }

const drawn = (blocks: string[], houses: House[], { road, block, house: plain, chosen }: Palette) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${up}" preserveAspectRatio="xMidYMid slice">`,
    `<rect width="${across}" height="${up}" fill="${road}"/>`,
    `<g fill="${block}" stroke="${road}" stroke-width="12" stroke-linejoin="round">`,
    ...blocks.map((points) => `<polygon points="${points}"/>`),
    '</g>',
    ...houses.map(
      ({ x, y, isChosen }) =>
        `<rect x="${whole(x - house.width / 2)}" y="${whole(y - house.height / 2)}" width="${house.width}" ` +
        `height="${house.height}" rx="2" fill="${isChosen ? chosen : plain}"/>`,
    ),
    '</svg>',
  ].join('')

const address = (svg: string) => `data:image/svg+xml;base64,${base64(svg)}`

const widthOf = ({ name }: House, letter: number) => [...name].length * letter + 8

const fits = (one: House, letter: number) => {
  const half = widthOf(one, letter) / 2
  return (
    isInside(one, 8) && isInside({ x: one.x - half, y: one.y }) && isInside({ x: one.x + half, y: one.y })
  )
}

const areApart = (one: House, other: House, letter: number) =>
  Math.abs(other.x - one.x) > (widthOf(other, letter) + widthOf(one, letter)) / 2 ||
  Math.abs(other.y - one.y) > letter * 1.6

/** The pin stands with its point in the middle. */
const isUnderPin = (one: House, letter: number) =>
  Math.abs(one.x - across / 2) < widthOf(one, letter) / 2 + 18 && one.y < up / 2 + 6 && one.y > up / 2 - 56

/** Names that can be read: of those that would lie on one another, the nearest to the middle. */
function readable(houses: House[], letter: number) {
  const kept: House[] = []
  for (const one of houses) {
    const isFree = kept.every((other) => areApart(one, other, letter)) && !isUnderPin(one, letter)
    if (fits(one, letter) && isFree) kept.push(one)
  }
  return kept.slice(0, 6)
}

/** 示意图: a plan of the houses and blocks around a place, drawn from the street's own catalogue. */
export function sketchOf(
  { buildings, grids }: Pick<Catalogue, 'buildings' | 'grids'>,
  middle: Point,
  { chosen, letter = 20 }: { chosen?: string | undefined; letter?: number } = {},
): Sketch {
  const near = (point: Point) => metresBetween(point, middle)
  const blocks = grids
    .filter(({ ring }) => ring.some(([longitude, latitude]) => near({ longitude, latitude }) < 600))
    .map(({ ring }) => blockOf(ring, middle))
  const houses = buildings
    .map((building) => ({ ...spotOf(building, middle), building, away: near(building) }))
    .filter((spot) => isInside(spot, -20))
    .sort((one, other) => one.away - other.away)
    .map(({ x, y, building }) => ({ x, y, name: building.name, isChosen: building.id === chosen }))
  return {
    light: address(drawn(blocks, houses, palettes.light)),
    dark: address(drawn(blocks, houses, palettes.dark)),
    names: readable(houses, letter).map(({ x, y, name, isChosen }) => ({
      name,
      isChosen,
      x: (x / across) * 100,
      y: (y / up) * 100,
    })),
  }
}
