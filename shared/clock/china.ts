export const dayMs = 86_400_000

/** China's time all year round: +08:00, no summer time. */
export const chinaOffset = 8 * 3_600_000

/** yyMM, as months are called in keys. */
export const monthOf = (date: Date) => date.toISOString().slice(2, 7).replace('-', '')

/** The month in China, yyMM. */
export const chinaMonth = (at: number) => monthOf(new Date(at + chinaOffset))

/** The number of the day in China, counted from 1970. */
export const chinaDay = (at: number) => Math.floor((at + chinaOffset) / dayMs)
