export type Point = { latitude: number; longitude: number }

export const metresPerDegree = 111_320

/** Metres between two points some kilometres apart at most: the earth taken as flat there. */
export function metresBetween(one: Point, other: Point) {
  const north = (one.latitude - other.latitude) * metresPerDegree
  const east = (one.longitude - other.longitude) * metresPerDegree * Math.cos((one.latitude * Math.PI) / 180)
  return Math.hypot(north, east)
}
