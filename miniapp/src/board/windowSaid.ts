import type { Numbers } from '../../../shared/numbers/answer'
import { monthsFrom, type WindowKind } from '../../../shared/numbers/windows'
import { chinaOffset } from '../../../shared/clock/china'
import { clockOf } from '../clockText'

/** 11月1日 of 2026-11-01 */
export const daySaid = (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`
export const yearOf = (date: string) => `${date.slice(0, 4)}年`

const chinaDate = (at: string) => new Date(Date.parse(at) + chinaOffset).toISOString().slice(0, 10)

/** 2026年11月1日—19日 14:20; a month that is over, to its last day. */
export function windowSaid({ window, at }: Pick<Numbers, 'window' | 'at'>) {
  const last = window.isRunning ? chinaDate(at) : window.last
  const from = `${yearOf(window.first)}${daySaid(window.first)}`
  const sameMonth = last.slice(0, 7) === window.first.slice(0, 7)
  const to = sameMonth ? `${Number(last.slice(8, 10))}日` : daySaid(last)
  return `${from}—${to}${window.isRunning ? ` ${clockOf(at)}` : ''}`
}

/** 2026年11月, 2026年11月考核月 */
export const monthSaid = (month: string, kind: WindowKind) =>
  `${yearOf(month)}${Number(month.slice(5, 7))}月${kind === 'assessment' ? '考核月' : ''}`

const monthsBack = 24

/** This month and the two years before it. */
export function lastMonths(now: number) {
  const month = new Date(now + chinaOffset).toISOString().slice(0, 7)
  return Array.from({ length: monthsBack + 1 }, (_, back) => monthsFrom(month, -back))
}
