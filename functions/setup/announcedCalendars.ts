import announced from 'chinese-days/dist/chinese-days.json'
import type { Calendar } from '../../shared/clock/calendar'

const daysOf = (days: Record<string, string>, year: number) =>
  Object.keys(days)
    .filter((day) => day.startsWith(`${year}-`))
    .sort()

/** The calendars of these years as the State Council announced them; one not announced yet goes by weekdays. */
export const announcedCalendars = (years: number[]): Calendar[] =>
  years.map((year) => {
    const holidays = daysOf(announced.holidays, year)
    return { year, holidays, workdays: daysOf(announced.workdays, year), isConfirmed: holidays.length > 0 }
  })
