import type { Numbers } from '../../../shared/numbers/answer'
import type { WindowKind } from '../../../shared/numbers/windows'
import { chinaOffset, dayMs } from '../../../shared/clock/china'
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

const dayBefore = (date: string) => new Date(Date.parse(date) - dayMs).toISOString().slice(0, 10)

/** 截至 11月23日: nobody waits until everything is added up, so how far it goes is said. Nothing where all is in. */
export function lagSaid({ window, at }: Pick<Numbers, 'window' | 'at'>) {
  const { through, furthest, last, isRunning } = window
  const said = (date: string) => `截至 ${daySaid(date)}，后面的正在汇总`
  if (furthest) return `各街道算到的日子不一样：最早的到 ${daySaid(through)}，最晚的到 ${daySaid(furthest)}`
  if (!isRunning) return through < last ? said(through) : undefined
  // The days since are added by whoever looks, if they are few: only what fell due on them is not known yet.
  const day = chinaDate(at)
  if (through >= day) return said(through)
  return through < dayBefore(day) ? `到期的${said(through)}` : undefined
}

/** 2026年11月, 2026年11月考核月 */
export const monthSaid = (month: string, kind: WindowKind) =>
  `${yearOf(month)}${Number(month.slice(5, 7))}月${kind === 'assessment' ? '考核月' : ''}`
