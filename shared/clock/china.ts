export const dayMs = 86_400_000

/** China's time all year round: +08:00, no summer time. */
export const chinaOffset = 8 * 3_600_000

/** The number of the day in China, counted from 1970. */
export const chinaDay = (at: number) => Math.floor((at + chinaOffset) / dayMs)
