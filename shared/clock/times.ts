import { hoursOf, type Calendar } from './calendar'
import { chinaDay, dayMs } from './china'
import { shipped, type Amount, type Limit, type LimitName, type LimitUnit } from './limits'
import { afterWorkingMinutes, minutesOfDay, type WorkingHours } from './workingTime'

/** What the street counts time by: its calendars and its limits. */
export type Times = { hours: WorkingHours; limits: readonly Limit[] }

export const timesOf = ({ calendars, limits }: { calendars: Calendar[]; limits: Limit[] }): Times => ({
  hours: hoursOf(calendars),
  limits,
})

const dayAt = (at: number) => new Date(chinaDay(at) * dayMs).toISOString().slice(0, 10)

/**
 * The limit in force at that moment. Whoever asks does so for the moment a stage begins: a limit made shorter never
 * makes late what was promised under the longer one, and one made longer moves no promise that somebody was told.
 */
export function limitAt(name: LimitName, at: number, limits: readonly Limit[]): Amount {
  const day = dayAt(at)
  let latest: Limit | undefined
  for (const limit of limits) {
    const isInForce = limit.name === name && limit.from <= day
    if (isInForce && (!latest || limit.from > latest.from)) latest = limit
  }
  return latest ?? shipped[name]
}

const minuteMs = 60_000
const plainMinutes: Partial<Record<LimitUnit, number>> = { minute: 1, hour: 60, day: 1440 }

/** The moment when it has passed. */
export function endOf({ amount, unit }: Amount, from: number, { hours }: Times) {
  const plain = plainMinutes[unit]
  if (plain) return from + amount * plain * minuteMs
  const working = unit === 'workday' ? minutesOfDay(hours) : 60
  return afterWorkingMinutes(from, amount * working, hours)
}
