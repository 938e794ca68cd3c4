import { keep, kept } from '../phoneStorage'
import { ownerNow } from '../session'

/** Where one has been lately: no name, no telephone, on this phone alone. */
export type Recent = { buildingId: string; room: string }

const place = () => `visited ${ownerNow()}`
const mostKept = 6

export function recentHouseholds(): Recent[] {
  const list = kept(place())
  return Array.isArray(list) ? (list as Recent[]) : []
}

const isSame = (one: Recent, other: Recent) => one.buildingId === other.buildingId && one.room === other.room

export function rememberHousehold({ buildingId, room }: Recent) {
  const household = { buildingId, room: room.trim() }
  const others = recentHouseholds().filter((recent) => !isSame(recent, household))
  keep(place(), [household, ...others].slice(0, mostKept))
}
