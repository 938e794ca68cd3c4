import type { Street } from '../../../shared/street/street'

const code = /\d{9}U\d{2,4}|\d{9,15}|[A-Z]\d{2,4}/g

/** A line of the duty list says categories, areas and units by their names: few know the codes by heart. */
export function withNames(line: string, street: Street) {
  const isDuty = / 在 \d/.test(line)
  if (!isDuty) return line
  const { id, communities, grids, units, categories } = street
  const names = new Map<string, string>([
    [id, '全街道'],
    ...[...communities, ...grids, ...units].map((one) => [one.id, one.name] as const),
    ...categories.map((one) => [`${one.code}`, `${one.code} ${one.name}`] as const),
  ])
  return line.replaceAll(code, (found) => names.get(found) ?? found)
}
