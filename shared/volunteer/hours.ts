import { chinaOffset } from '../clock/china'
import type { WorkingHours } from '../clock/workingTime'

export const hours = [
  'weekdayMorning', // 平日上午
  'weekdayAfternoon', // 平日下午
  'weekdayEvening', // 平日晚上
  'weekendMorning', // 周末上午
  'weekendAfternoon', // 周末下午
  'weekendEvening', // 周末晚上
] as const
export type Hour = (typeof hours)[number]

const partOfDay = (hour: number) => {
  if (hour < 12) return 'Morning'
  return hour < 18 ? 'Afternoon' : 'Evening'
}

/** A holiday is as free as a weekend, a make-up working day 调休 is not. Nobody is asked at night. */
export function hourAt(now: number, { isWorkingDay }: Pick<WorkingHours, 'isWorkingDay'>): Hour | undefined {
  const local = new Date(now + chinaOffset)
  const hour = local.getUTCHours()
  if (hour < 7 || hour >= 22) return undefined
  const day = isWorkingDay(local.toISOString().slice(0, 10)) ? 'weekday' : 'weekend'
  return `${day}${partOfDay(hour)}`
}
