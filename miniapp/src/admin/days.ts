import { chinaDay, dayMs } from '../../../shared/clock/china'

const nameOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10)

export const tomorrow = (now: number) => nameOf(chinaDay(now) + 1)

/** The first of the month after this. */
export function nextMonth(now: number) {
  const [year = 0, month = 0] = nameOf(chinaDay(now)).split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}

export const nextYear = (now: number) => `${Number(nameOf(chinaDay(now)).slice(0, 4)) + 1}-01-01`

export const yearOf = (now: number) => Number(nameOf(chinaDay(now)).slice(0, 4))

/** Days in a row as one: 2027-02-09 到 2027-02-15. */
export function spansOf(days: readonly string[]): [from: string, until: string][] {
  const spans: [string, string][] = []
  for (const day of [...days].sort()) {
    const last = spans[spans.length - 1]
    const isNext = last && Date.parse(day) - Date.parse(last[1]) === dayMs
    if (isNext) last[1] = day
    else spans.push([day, day])
  }
  return spans
}

const short = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** 2月9日到15日, 4月4日到6日. */
export const spansSaid = (days: readonly string[]) =>
  spansOf(days)
    .map(([from, until]) => (from === until ? short(from) : `${short(from)}到${short(until)}`))
    .join('、')
