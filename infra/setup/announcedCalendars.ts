import announced from 'chinese-days/dist/chinese-days.json'
import { calendarsOf } from '../../shared/clock/announced'

/** The calendars of these years as the State Council announced them. */
export const announcedCalendars = (years: number[]) => calendarsOf(announced, years)
