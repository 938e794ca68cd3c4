import { chinaOffset } from '../../../shared/clock/china'

/** This month in China and those before it, as yyMM, newest first. */
export function pastMonths(now: number, count: number) {
  const today = new Date(now + chinaOffset)
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back))
      .toISOString()
      .slice(2, 7)
      .replace('-', ''),
  )
}
