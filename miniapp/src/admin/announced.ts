import announced from 'chinese-days/dist/chinese-days.json'
import { calendarsOf } from '../../../shared/clock/announced'

/** The calendar of a year as the State Council announced it, if this program knows it yet. */
export const announcedFor = (year: number) => {
  const [calendar] = calendarsOf(announced, [year])
  return calendar?.isConfirmed ? calendar : undefined
}
