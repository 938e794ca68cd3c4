import { chinaDay } from '../clock/china'
import { monthOf, monthsFrom } from '../numbers/windows'

/** One plan for a street and month: its id is both, 990100001-202611. */
export const planIdOf = (street: string, month: string) => `${street}-${month.replace('-', '')}`

const dashed = (month: string) => `${month.slice(0, 4)}-${month.slice(4)}`
export const monthOfPlan = (planId: string) => dashed(planId.split('-')[1] ?? '')
/** In which month it was first put on a plan: it keeps its id when it is carried over. */
export const monthOfEntry = (entryId: string) => dashed(entryId.split('-')[0] ?? '')

/** This month and the next: those that a plan is made for. */
export function monthsPlanned(now: number): [running: string, next: string] {
  const running = monthOf(chinaDay(now))
  return [running, monthsFrom(running, 1)]
}
