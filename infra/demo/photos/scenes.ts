import type { Scene } from './picture'

type View = { isAfter: boolean; chance: () => number }

type Box = readonly [x: number, y: number, width: number, height: number]

const rect = ([x, y, width, height]: Box, fill: string, more = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`
/** Round its middle, with half its width and height. */
const ellipse = ([x, y, width, height]: Box, fill: string, more = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${width}" ry="${height}" fill="${fill}" ${more}/>`
const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`
const turned = (degrees: number, x: number, y: number) => `transform="rotate(${degrees} ${x} ${y})"`

/** A wall above, the ground below: where most of it happens. */
const yard = (chance: () => number) => {
  const hue = 20 + Math.floor(180 * chance())
  const windows = Array.from({ length: 4 }, (_, n) => rect([30 + 115 * n, 24, 70, 62], '#dfe8ea')).join('')
  return rect([0, 0, 480, 150], `hsl(${hue} 18% 72%)`) + windows + rect([0, 150, 480, 210], '#b9b5ad')
}

function lamp({ isAfter, chance }: View) {
  const lean = Math.round(120 + 200 * chance())
  const sky = rect([0, 0, 480, 360], isAfter ? '#1d2b4a' : '#0d1424')
  const houses = [0, 1, 2, 3]
    .map((n) => rect([n * 125 - 10, 130 + 40 * chance(), 110, 240], '#1a2030'))
    .join('')
  const cone = isAfter
    ? path(`M${lean + 40} 92L${lean - 90} 340H${lean + 170}Z`, '#ffe9a8', 'opacity=".38"') +
      ellipse([lean + 40, 340, 130, 16], '#ffe9a8', 'opacity=".45"')
    : ''
  const head = path(`M${lean} 80q0-14 24-14h30v26h-34q-20 0-20-12z`, isAfter ? '#fff3c4' : '#39414f')
  return (
    sky + houses + rect([0, 336, 480, 24], '#262c38') + cone + rect([lean - 4, 80, 8, 262], '#59616e') + head
  )
}

function paving({ isAfter, chance }: View) {
  const bad = 10 + Math.floor(5 * chance()) + 9 * Math.floor(2 * chance())
  const tiles = Array.from({ length: 54 }, (_, n) => {
    const [column, row] = [n % 9, Math.floor(n / 9)]
    const shade = 62 + Math.floor(10 * chance())
    const isBroken = !isAfter && (n === bad || n === bad + 1 || n === bad + 9)
    const [x, y] = [column * 60 + (row % 2) * 30 - 30, row * 60]
    if (isBroken)
      return (
        rect([x, y, 58, 58], '#4b443c') + rect([x + 8, y + 12, 36, 30], '#8f8a83', turned(17, x + 26, y + 27))
      )
    return rect([x, y, 58, 58], `hsl(28 12% ${shade}%)`)
  }).join('')
  const puddle = isAfter
    ? ''
    : ellipse([(bad % 9) * 60 + 50, Math.floor(bad / 9) * 60 + 74, 74, 26], '#6f8794', 'opacity=".7"')
  return rect([0, 0, 480, 360], '#6e6a64') + tiles + puddle
}

function lid({ isAfter, chance }: View) {
  const [x, y] = [190 + 100 * chance(), 180 + 30 * chance()]
  const ring = ellipse([x, y, 112, 82], '#565350')
  const grooves = [-40, -14, 12, 38].map((up) => rect([x - 60, y + up, 120, 8], '#6b6763', 'rx="4"')).join('')
  const cover = ellipse([x, y, 98, 70], '#4a4745') + grooves
  const hole =
    ellipse([x, y, 98, 70], '#0b0b0c') + ellipse([x + 44, y - 34, 92, 60], '#4a4745', turned(24, x, y))
  const stick =
    path(`M${x - 20} ${y}l14-150 8 2-8 150z`, '#6d5433') +
    path(`M${x - 4} ${y - 150}l46 14-40 26z`, '#c0392b')
  return rect([0, 0, 480, 360], '#8b8f8e') + ring + (isAfter ? cover : hole + stick)
}

function bins({ isAfter, chance }: View) {
  const wall = yard(chance)
  const colours = ['#2f6f4f', '#33577d', '#6b6b6b']
  const heap = (x: number) =>
    Array.from({ length: 7 }, (_, n) => {
      const fill = `hsl(${Math.floor(360 * chance())} 14% ${35 + Math.floor(45 * chance())}%)`
      return ellipse([x + 14 * n - 4, 176 - 22 * chance(), 20, 15], fill)
    }).join('')
  const spilled = [0, 1, 2, 3]
    .map((n) => ellipse([60 + 105 * n, 318, 34, 18], `hsl(0 0% ${30 + 12 * n}%)`))
    .join('')
  const row = colours
    .map((colour, n) => {
      const x = 70 + 120 * n
      return (
        (isAfter ? rect([x - 6, 164, 106, 14], colour) : heap(x)) + path(`M${x} 178h94l-8 128h-78z`, colour)
      )
    })
    .join('')
  return wall + row + (isAfter ? '' : spilled)
}

function passage({ isAfter, chance }: View) {
  const wall = yard(chance)
  const hue = Math.floor(360 * chance())
  const stripes = [0, 1, 2, 3, 4, 5]
    .map((n) => path(`M${40 + 70 * n} 340l40-130h18l-40 130z`, '#d9b23a'))
    .join('')
  const car =
    path('M90 268q4-52 60-56l40-34h100l44 36q46 4 50 54v20H90z', `hsl(${hue} 38% 44%)`) +
    path('M168 212l30-26h40v26zM248 186h38l30 26h-68z', '#cfdde2') +
    ellipse([152, 290, 28, 28], '#222') +
    ellipse([328, 290, 28, 28], '#222')
  const posts = [100, 240, 380].map((x) => rect([x, 236, 10, 60], '#c0392b')).join('')
  return wall + stripes + (isAfter ? posts : car)
}

export const scenes: Record<Scene, (view: View) => string> = { lamp, paving, lid, bins, passage }
