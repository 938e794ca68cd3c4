import { isOnCalendar, type Calendar } from '../../clock/calendar'
import { ordinaryWeek } from '../../clock/workingTime'
import { uncertainYears } from '../../clock/uncertainYears'
import type { Street } from '../../street/street'
import { inPart, warning, type Issue } from '../issue'
import { repeats } from './repeats'

const calendarIssue = inPart('calendars')

export function wrongCalendars({ calendars }: Street): Issue[] {
  const twice = repeats(calendars, ({ year }) => String(year))
  return [
    ...calendars.flatMap(wrongCalendar),
    ...twice.map(({ at, name }) => calendarIssue(at, 'year', `${name} 年写了两次`)),
  ]
}

function wrongCalendar({ year, holidays, workdays }: Calendar, at: number): Issue[] {
  const wrongIn = (field: 'holidays' | 'workdays', days: string[]) =>
    days.flatMap((day, place) => {
      const issue = (words: string) => [calendarIssue(at, `${field}.${place}`, words)]
      if (!isOnCalendar(day)) return issue(`${day} 不是日历上的日子`)
      if (!day.startsWith(`${year}-`)) return issue(`${day} 不在 ${year} 年`)
      if (days.indexOf(day) < place) return issue(`${day} 写了两次`)
      if (field === 'workdays' && holidays.includes(day)) return issue(`${day} 又放假又上班`)
      const isOrdinary = field === 'workdays' && ordinaryWeek.isWorkingDay(day)
      return isOrdinary ? issue(`${day} 本来就是工作日`).map(warning) : []
    })
  return [...wrongIn('holidays', holidays), ...wrongIn('workdays', workdays)]
}

/** What is not known yet of the time that is counted today. A year further off may wait. */
export const uncertainCalendars = ({ calendars }: Street, now: number): Issue[] =>
  uncertainYears(calendars, now).map(({ year, words }) => {
    const at = calendars.findIndex((calendar) => calendar.year === year)
    return warning(calendarIssue(at, 'isConfirmed', words))
  })
