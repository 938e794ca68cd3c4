import type { TestPerson } from '../support/aStreet'
import { resident } from './votes'

const sizes = 100
const buildingIds = ['00101B1', '00102B2', '00201B3', '00202B4'].map((code) => `990100001${code}`)

const roomOf = (nth: number) => String(Math.floor(nth / buildingIds.length) + 1)

/** So many homes, spread over the street's four buildings, and one resident in each. */
export function crowd(number: number) {
  const homes: Record<string, { room: string; area: number }[]> = Object.fromEntries(
    buildingIds.map((id) => [id, []]),
  )
  const people: TestPerson[] = []
  for (let nth = 0; nth < number; nth++) {
    const buildingId = buildingIds[nth % buildingIds.length] ?? ''
    const room = roomOf(nth)
    homes[buildingId]?.push({ room, area: 60 + (nth % sizes) / 2 })
    people.push(resident(`v${String(nth).padStart(6, '0')}`, room, buildingId))
  }
  return { homes, people, areaOf: (nth: number) => Math.round((60 + (nth % sizes) / 2) * 100) }
}
