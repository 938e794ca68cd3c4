import * as z from 'zod/mini'
import { dayMs } from '../clock/china'
import { reckoningOn, type Reckoning } from './reckoning'

/** Calendar month, or assessment month 考核月, which begins on a day that a setting names. */
export const windowKinds = ['month', 'assessment'] as const
export type WindowKind = (typeof windowKinds)[number]

/** yyyy-MM. */
export const Month = z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/))

/** First and last day, both in it, counted from 1970 in China. An assessment month is named by where it ends. */
export type Window = { kind: WindowKind; month: string; first: number; last: number }

/** yyyy-MM-dd of a day counted from 1970. */
export const dateOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10)
export const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / dayMs

export const monthOf = (day: number) => dateOf(day).slice(0, 7)

/** So many months later, or earlier. */
export function monthsFrom(month: string, by: number) {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** From the first to the last, both in it; none if the last lies before the first. */
export function monthsSince(first: string, last: string) {
  const months: string[] = []
  for (let month = first; month <= last; month = monthsFrom(month, 1)) months.push(month)
  return months
}

export const firstDayOf = (month: string) => dayOf(`${month}-01`)
export const lastDayOf = (month: string) => firstDayOf(monthsFrom(month, 1)) - 1

/** The last day of the window that carries the name of a month, as it is reckoned on the first of it. */
function lastOf(kind: WindowKind, month: string, reckonings: readonly Reckoning[]) {
  const { assessmentFirst } = reckoningOn(`${month}-01`, reckonings)
  const endsWithMonth = kind === 'month' || assessmentFirst === 1
  return endsWithMonth ? lastDayOf(month) : firstDayOf(month) + assessmentFirst - 2
}

/**
 * The window of that kind that carries the name of a month. It begins behind the one before: every day is in exactly one,
 * and where a street begins its assessment month on another day from now on, one window is longer or shorter.
 */
export const windowOf = (kind: WindowKind, month: string, reckonings: readonly Reckoning[] = []): Window => ({
  kind,
  month,
  first: lastOf(kind, monthsFrom(month, -1), reckonings) + 1,
  last: lastOf(kind, month, reckonings),
})

/** The window of that kind in which a day lies. */
export function windowOn(kind: WindowKind, day: number, reckonings: readonly Reckoning[] = []): Window {
  const own = windowOf(kind, monthOf(day), reckonings)
  return day <= own.last ? own : windowOf(kind, monthsFrom(monthOf(day), 1), reckonings)
}
