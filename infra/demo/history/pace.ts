import { afterWorkingMinutes } from '../../../shared/clock/workingTime'
import type { Class } from '../../../shared/category/category'
import type { Move } from '../../../shared/workOrder/transitions'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const chinaOffset = 8 * hour

export const startOfDay = (at: number) => Math.floor((at + chinaOffset) / day) * day - chinaOffset
const hourOfDay = (at: number) => (at - startOfDay(at)) / hour

/** When somebody would pick up the phone: not before half past seven, not after half past nine in the evening. */
export function awake(at: number) {
  if (hourOfDay(at) < 7.5) return startOfDay(at) + 8 * hour + (at % (40 * minute))
  if (hourOfDay(at) > 21.5) return startOfDay(at) + 32 * hour + (at % (40 * minute))
  return at
}

type Span = readonly [least: number, most: number]

/** Working minutes at the desks; hours of the day for residents. */
const desks: Partial<Record<Move, Span>> = {
  file: [8, 100],
  handle: [8, 100],
  dispatch: [6, 105],
  accept: [8, 110],
  // Within the pool's time, late ones too.
  grab: [4, 28],
  return: [20, 110],
  whistle: [10, 60],
  reportIn: [15, 150],
  rework: [40, 350],
  close: [30, 390],
  decline: [15, 110],
}
const work: Record<Class, Span> = {
  emergency: [15, 70],
  utilities: [60, 400],
  ordinary: [150, 1700],
  complex: [800, 3800],
}
const residents: Partial<Record<Move, Span>> = { rate: [1, 40], reopen: [20, 200], withdraw: [0.2, 1.2] }

export type Pace = { class: Class; isBrisk: boolean; chance: () => number }

const between = ([least, most]: Span, chance: () => number) => least + (most - least) * chance() ** 1.5

/** The moment of the next move: most well within its limit, one in fifteen far too late. */
export function momentOf(move: Move, after: number, { class: ofClass, isBrisk, chance }: Pace) {
  const inHours = residents[move]
  if (inHours) return awake(after + between(inHours, chance) * hour)
  const isWork = move === 'finish'
  if (isBrisk || ofClass === 'emergency') {
    return Math.round(after + between(isWork ? work.emergency : [3, 20], chance) * minute)
  }
  const isLate = chance() < 1 / 15
  const minutes = between(isWork ? work[ofClass] : (desks[move] ?? [10, 60]), chance) * (isLate ? 4 : 1)
  return afterWorkingMinutes(after, Math.ceil(minutes)) + Math.floor(chance() * minute)
}
