import { limitNames, shipped, type Amount, type Limit, type LimitName } from '../../../shared/clock/limits'
import { limitAt } from '../../../shared/clock/times'

export type LimitNow = { name: LimitName; now: Amount; isShipped: boolean; coming: Limit[] }

const isSame = (one: Amount, other: Amount) => one.amount === other.amount && one.unit === other.unit

/** Each limit as it holds at this moment, and what is set for later. */
export function limitsNow(limits: Limit[], at: number): LimitNow[] {
  const today = new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
  return limitNames.map((name) => {
    const now = limitAt(name, at, limits)
    return {
      name,
      now,
      isShipped: isSame(now, shipped[name]),
      coming: limits
        .filter((limit) => limit.name === name && limit.from > today)
        .sort((one, other) => (one.from < other.from ? -1 : 1)),
    }
  })
}

export const limitsSaid = (limits: Limit[]) =>
  limits.length > 0 ? `有 ${limits.length} 条和自带的不一样` : '都照程序自带的'
