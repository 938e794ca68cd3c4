import { isOnCalendar } from '../../../shared/clock/calendar'
import type { RowReader } from './rowReader'

const dayPattern = /^20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}$/

/** As 2027-01-01, whatever stands between. */
export function dayIn(row: RowReader, column: string) {
  const said = row.fitting(column, dayPattern, '日期，如 2027-01-01')
  const day = said
    ?.split(/[-/.]/)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  if (!day) return undefined
  return isOnCalendar(day) ? day : row.wrong(column, `${said} 不是日历上的日子`)
}
