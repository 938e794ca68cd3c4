import type { Calendar } from './calendar'

/** As the package of announced holidays has them: every day by its date. */
export type Announced = { holidays: Record<string, string>; workdays: Record<string, string> }

const daysOf = (days: Record<string, string>, year: number) =>
  Object.keys(days)
    .filter((day) => day.startsWith(`${year}-`))
    .sort()

/** The calendars of these years as the State Council announced them; one not announced yet goes by weekdays. */
export const calendarsOf = (announced: Announced, years: number[]): Calendar[] =>
  years.map((year) => {
    const holidays = daysOf(announced.holidays, year)
    return { year, holidays, workdays: daysOf(announced.workdays, year), isConfirmed: holidays.length > 0 }
  })
