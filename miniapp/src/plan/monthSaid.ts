import { monthsPlanned } from '../../../shared/plan/month'

/** 11月; of another year 2025年11月. */
export function monthSaid(month: string, now: number) {
  const [year, number] = month.split('-')
  const [running = ''] = monthsPlanned(now)
  return `${running.startsWith(`${year ?? ''}-`) ? '' : `${year ?? ''}年`}${Number(number)}月`
}
