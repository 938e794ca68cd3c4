import { chinaOffset, dayMs } from '../../../shared/clock/china'
import type { CommandInput } from '../../../shared/workOrder/commands'

/** 多久内到: by the limit, in a while, or in as many hours as one says. */
export const spans = ['limit', 'half', 'two', 'today', 'own'] as const
export type Span = (typeof spans)[number]

/** A unit that is to be called, and how soon; `hours` as typed. */
export type Wanted = { unitId: string; span: Span; hours: string }

const hour = 3_600_000
const mostHours = 720

/** Kept as one line with the rest of the form: U01 half, U02 own 3. */
export const written = (wanted: Wanted[]) =>
  wanted.map(({ unitId, span, hours }) => [unitId, span, hours].join(' ').trim()).join(',')

export function readWanted(line = ''): Wanted[] {
  return line.split(',').flatMap((part) => {
    const [unitId = '', name, hours = ''] = part.split(' ')
    const span = spans.find((one) => one === name)
    return unitId && span ? [{ unitId, span, hours }] : []
  })
}

/** The end of the day's work, or where that is near or gone, of the day. */
function endOfDay(now: number) {
  const midnight = Math.floor((now + chinaOffset) / dayMs) * dayMs - chinaOffset
  const endOfWork = midnight + 18 * hour
  return endOfWork - now >= hour / 2 ? endOfWork : midnight + dayMs - 60_000
}

const hoursIn = (typed: string) => {
  const hours = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0
  return hours >= 1 && hours <= mostHours ? hours : undefined
}

/** When the unit has to be there; nothing where the limit says so, or nothing sensible was typed. */
export function untilOf({ span, hours }: Wanted, now: number): number | undefined {
  const own = hoursIn(hours)
  if (span === 'own') return own && now + own * hour
  const ends = { half: now + hour / 2, two: now + 2 * hour, today: endOfDay(now), limit: undefined }
  return ends[span]
}

/** What stands in the way of calling these. */
export function wrongWithCalls(wanted: Wanted[], now: number) {
  if (wanted.length === 0) return '先选叫哪几家'
  const isOpen = wanted.some((one) => one.span === 'own' && untilOf(one, now) === undefined)
  return isOpen ? `写几小时内到，1 到 ${mostHours}` : undefined
}

export const callsOf = (wanted: Wanted[], now: number): CommandInput['whistle']['calls'] =>
  wanted.map((one) => {
    const until = untilOf(one, now)
    return { unitId: one.unitId, ...(until && { until: new Date(until).toISOString() }) }
  })
