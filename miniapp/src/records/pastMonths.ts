import { chinaOffset } from '../../../shared/clock/china'

/** So many months before this one in China, as yyMM. */
export function monthBack(now: number, back: number) {
  const today = new Date(now + chinaOffset)
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back))
    .toISOString()
    .slice(2, 7)
    .replace('-', '')
}

/** This month in China and those before it, as yyMM, newest first. */
export const pastMonths = (now: number, count: number) =>
  Array.from({ length: count }, (_, back) => monthBack(now, back))
