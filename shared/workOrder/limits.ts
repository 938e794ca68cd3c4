import type { Class } from '../category/category'
import { afterWorkingMinutes, type WorkingHours } from '../clock/workingTime'
import type { Priority } from './commands'
import type { Status } from './transitions'

/** Minutes: plain ones, or working ones 工作时间. */
type Limit = { minutes: number; working?: true }

const hour = 60
const twoWorkingHours: Limit = { minutes: 2 * hour, working: true }
const soon: Limit = { minutes: 30 }

/** From the first report to the finish, by class of the category. */
export const finishLimits: Record<Class, Limit> = {
  emergency: { minutes: 2 * hour },
  utilities: { minutes: 24 * hour },
  ordinary: { minutes: 7 * 24 * hour },
  complex: { minutes: 15 * 24 * hour },
}

/** What a grid worker's judgement of urgency allows at most. */
const priorityLimits: Record<Priority, Limit | undefined> = {
  normal: undefined,
  urgent: { minutes: 24 * hour },
  emergency: { minutes: 2 * hour },
}

/** The stages before and after the work itself; an emergency waits for nobody's office hours. */
const stageLimits: Partial<Record<Status | 'called', { ordinarily: Limit; inEmergency: Limit }>> = {
  ordered: { ordinarily: twoWorkingHours, inEmergency: soon },
  filed: { ordinarily: twoWorkingHours, inEmergency: soon },
  dispatched: { ordinarily: twoWorkingHours, inEmergency: soon },
  // 报到: a unit that the whistle calls.
  called: { ordinarily: twoWorkingHours, inEmergency: soon },
  finished: { ordinarily: { minutes: 7 * hour, working: true }, inEmergency: { minutes: 24 * hour } },
}

const after = (from: number, { minutes, working }: Limit, hours: WorkingHours) =>
  working ? afterWorkingMinutes(from, minutes, hours) : from + minutes * 60_000

const atWarning = 0.8

export type Urgency = { class: Class; priority: Priority }

const minutesToFinish = ({ class: name, priority }: Urgency) =>
  Math.min(finishLimits[name].minutes, priorityLimits[priority]?.minutes ?? Infinity)

/** The promise to the resident 承诺时限: finished by then, counted from the report or the reopening. */
export const promiseFor = (urgency: Urgency, from: number) => from + minutesToFinish(urgency) * 60_000

/** The same promise, from the same beginning, after category or urgency were corrected. */
export const promiseCorrected = (promised: number, was: Urgency, is: Urgency) =>
  promised + (minutesToFinish(is) - minutesToFinish(was)) * 60_000

type Span = { urgency: Urgency; promised: number; from: number }

const limitOf = (status: Status | 'called', { class: name, priority }: Urgency) => {
  const limit = stageLimits[status]
  const isEmergency = name === 'emergency' || priority === 'emergency'
  return isEmergency ? limit?.inEmergency : limit?.ordinarily
}

/** When the stage entered at `from` must be left; work itself is due when it was promised. */
export function dueFor(status: Status, { urgency, promised, from }: Span, hours: WorkingHours) {
  if (status === 'accepted') return promised
  const limit = limitOf(status, urgency)
  return limit && after(from, limit, hours)
}

/** When whoever holds it is reminded 时限提醒: at 80 % of the stage, counted as the stage is. */
export function warningFor(status: Status, { urgency, promised, from }: Span, hours: WorkingHours) {
  if (status === 'accepted') return from + Math.max(0, promised - from) * atWarning
  const limit = limitOf(status, urgency)
  return limit && after(from, { ...limit, minutes: limit.minutes * atWarning }, hours)
}

type Called = Omit<Span, 'promised'>

/** By when a unit that the whistle calls reports in 报到; `until` where whoever calls says so. */
export function clockToReportIn({ from, urgency }: Called, hours: WorkingHours, until?: number) {
  const limit = limitOf('called', urgency) ?? twoWorkingHours
  if (until !== undefined) return { due: until, warning: from + (until - from) * atWarning }
  const warning = after(from, { ...limit, minutes: limit.minutes * atWarning }, hours)
  return { due: after(from, limit, hours), warning }
}

/** 回访: how long the reporter is asked before it counts as not reached. */
export const callBackDays = 7

/** After an order has run out at a community's desk, how long until it goes up to the street's 升级. */
const beforeGoingUp: Limit = { minutes: 7 * hour, working: true }

export const goesUpAt = (from: number, hours: WorkingHours) => after(from, beforeGoingUp, hours)
