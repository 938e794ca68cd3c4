import { isOnCalendar } from '../../../shared/clock/calendar'
import { campaignRefusalWords } from '../../../shared/campaign/refusals'
import { chinaDay, dayMs } from '../../../shared/clock/china'

export const dayAfter = (now: number, days: number) =>
  new Date((chinaDay(now) + days) * dayMs).toISOString().slice(0, 10)

/** What is wrong with a day until which something is to be done; one that was set before may stay. */
export function untilWrong(day: string, now: number, asRead = '') {
  if (!day.trim()) return '请选一个日期'
  if (!isOnCalendar(day)) return `没有这一天，按年、月、日写，例如 ${dayAfter(now, 30)}`
  return day < dayAfter(now, 0) && day !== asRead ? campaignRefusalWords.dayPast : undefined
}
