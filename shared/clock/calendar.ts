import * as z from 'zod/mini'
import { ordinaryWeek, type WorkingHours } from './workingTime'

/** yyyy-MM-dd in China. */
export const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** The language takes 31 February for 3 March; no calendar does. */
export function isOnCalendar(day: string) {
  const time = new Date(day)
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === day
}

/** The days of a year that are not as their weekday says: public holidays 节假日, and make-up working days 调休. */
export const Calendar = z.object({
  year: z.int().check(z.gte(2020), z.lte(2100)),
  holidays: z.array(Day),
  workdays: z.array(Day),
  /** Whether the State Council has announced it, usually in November of the year before. */
  isConfirmed: z.boolean(),
})
export type Calendar = z.output<typeof Calendar>

/** The hours in which desks work, by these calendars; years without one go by weekdays. */
export function hoursOf(calendars: Calendar[]): WorkingHours {
  const holidays = new Set(calendars.flatMap((calendar) => calendar.holidays))
  const workdays = new Set(calendars.flatMap((calendar) => calendar.workdays))
  return {
    ...ordinaryWeek,
    isWorkingDay: (day) => workdays.has(day) || (!holidays.has(day) && ordinaryWeek.isWorkingDay(day)),
  }
}
