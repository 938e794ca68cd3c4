import { chinaOffset, dayMs } from './china'

/** When the desks work. Minutes of the day and weekdays in China (+08:00, no summer time). */
export type WorkingHours = {
  /** Pairs of [from, to] in minutes after midnight, in order. */
  spans: readonly (readonly [number, number])[]
  /** yyyy-MM-dd in China. */
  isWorkingDay: (day: string) => boolean
}

const minute = 60_000

const dayName = (dayNumber: number) => new Date(dayNumber * dayMs).toISOString().slice(0, 10)

/** Monday to Friday. Public holidays and make-up days are data of the calendar that takes this one's place. */
export const ordinaryWeek: WorkingHours = {
  spans: [
    [540, 720],
    [810, 1050],
  ],
  isWorkingDay: (name) => ![0, 6].includes(new Date(name).getUTCDay()),
}

/** The minutes of a working day 工作日. */
export const minutesOfDay = ({ spans }: WorkingHours) =>
  spans.reduce((sum, [opens, closes]) => sum + closes - opens, 0)

/** The moment when so many working minutes have passed since `from` (both milliseconds since 1970). */
export function afterWorkingMinutes(from: number, minutes: number, hours: WorkingHours = ordinaryWeek) {
  const local = from + chinaOffset
  let left = minutes
  // A year and a half of days: a calendar without a working day in it is a mistake and says so.
  for (let dayNumber = Math.floor(local / dayMs), last = dayNumber + 550; dayNumber < last; dayNumber++) {
    if (!hours.isWorkingDay(dayName(dayNumber))) continue
    const passed = (local - dayNumber * dayMs) / minute
    for (const [opens, closes] of hours.spans) {
      const start = Math.max(opens, passed)
      if (start >= closes) continue
      if (left <= closes - start) return (dayNumber * 1440 + start + left) * minute - chinaOffset
      left -= closes - start
    }
  }
  throw new Error('a calendar without working days')
}
