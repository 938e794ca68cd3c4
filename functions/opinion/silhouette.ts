import { shuffled, type Chance } from './chance'

const distance = (one: number[], other: number[]) =>
  Math.hypot(...one.map((along, at) => along - (other[at] ?? 0)))

/** Of this many people the silhouette is measured: of more it says the same. */
const measured = 400

/** Average distance to each group from one person. */
function farFrom(person: number, sample: number[], { points, groupOf }: Grouping) {
  const sums = new Map<number, { sum: number; count: number }>()
  for (const other of sample) {
    if (other === person) continue
    const group = groupOf[other] ?? 0
    const { sum, count } = sums.get(group) ?? { sum: 0, count: 0 }
    const far = distance(points[person] ?? [], points[other] ?? [])
    sums.set(group, { sum: sum + far, count: count + 1 })
  }
  return new Map([...sums].map(([group, { sum, count }]) => [group, sum / count]))
}

export type Grouping = { points: number[][]; groupOf: number[] }

/** How well people fit their own group rather than the next: −1 to 1 (Rousseeuw 1987). */
export function silhouette(grouping: Grouping, chance: Chance) {
  const sample = shuffled([...grouping.points.keys()], chance).slice(0, measured)
  const widths = sample.map((person) => {
    const far = farFrom(person, sample, grouping)
    const own = far.get(grouping.groupOf[person] ?? 0)
    const others = [...far].filter(([group]) => group !== grouping.groupOf[person]).map(([, to]) => to)
    if (own === undefined || others.length === 0) return 0
    const next = Math.min(...others)
    return (next - own) / Math.max(next, own, Number.EPSILON)
  })
  return widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length)
}
