/** A list knows places to about 150 m only, and says no more than it knows. */
export function roughDistance(metres: number) {
  if (metres < 150) return '就在附近'
  if (metres < 1000) return `约 ${Math.round(metres / 50) * 50} 米`
  return `约 ${(metres / 1000).toFixed(1)} 公里`
}

/** Where the point itself is known. */
export function exactDistance(metres: number) {
  if (metres < 30) return '就在眼前'
  if (metres < 1000) return `${Math.round(metres / 10) * 10} 米`
  return `${(metres / 1000).toFixed(1)} 公里`
}
