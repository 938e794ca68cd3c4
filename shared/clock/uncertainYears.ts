import { chinaOffset, dayMs } from './china'
import type { Calendar } from './calendar'

export type UncertainYear = { year: number; words: string }

/** No limit reaches further: what begins today may be counted by next year's holidays from late September on. */
const furthest = 100 * dayMs

const yearAt = (at: number) => new Date(at + chinaOffset).getUTCFullYear()

/** The years by which time is counted today, of which nobody has announced yet when they have their holidays. */
export function uncertainYears(calendars: readonly Calendar[], now: number): UncertainYear[] {
  const years = [...new Set([yearAt(now), yearAt(now + furthest)])]
  return years.flatMap((year) => {
    const calendar = calendars.find((one) => one.year === year)
    if (calendar?.isConfirmed) return []
    const words = calendar
      ? `${year} 年的放假安排还没有确认，时限可能会变`
      : `没有 ${year} 年的放假安排，时限只按周末算`
    return [{ year, words }]
  })
}
