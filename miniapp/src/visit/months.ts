import { chinaOffset } from '../../../shared/clock/china'

const monthOf = (year: number, month: number) => {
  const first = new Date(Date.UTC(year, month, 1))
  return {
    value: first.toISOString().slice(2, 7).replace('-', ''),
    text: `${first.getUTCMonth() + 1}月`,
  }
}

/** This month in China and the two before it, by the ledger's own yyMM. */
export function lastMonths(now: number) {
  const today = new Date(now + chinaOffset)
  return [0, 1, 2].map((back) => monthOf(today.getUTCFullYear(), today.getUTCMonth() - back))
}
