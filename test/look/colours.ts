/** How people with different eyes see: the trade's formulas (WCAG, CIE Lab 1976, Machado et al. 2009). */

type Three = [number, number, number]

const matrices = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}
export type Sight = keyof typeof matrices
export const sights = Object.keys(matrices) as Sight[]

function linear(hex = ''): Three {
  const part = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

const luminance = ([red, green, blue]: Three) => 0.2126 * red + 0.7152 * green + 0.0722 * blue

export function contrast(one: string | undefined, other: string | undefined) {
  const [low = 0, high = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const times = (matrix: number[], [x, y, z]: Three): Three =>
  [0, 3, 6].map(
    (at) => (matrix[at] ?? 0) * x + (matrix[at + 1] ?? 0) * y + (matrix[at + 2] ?? 0) * z,
  ) as Three

const toXyz = [0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505]
const white: Three = [0.95047, 1, 1.08883]

function lab(colour: Three): Three {
  const curve = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const [x, y, z] = times(toXyz, colour).map((value, at) => curve(value / (white[at] ?? 1))) as Three
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** How far apart two fills look: 0 the same, 20 sure to be told apart, 100 black and white. */
export function distance(one: string | undefined, other: string | undefined, sight: Sight) {
  const [here, there] = [one, other].map((hex) => {
    const seen = times(matrices[sight], linear(hex)).map((value) => Math.min(1, Math.max(0, value)))
    return lab(seen as Three)
  })
  return Math.hypot(...(here ?? []).map((value, at) => value - (there?.[at] ?? 0)))
}
