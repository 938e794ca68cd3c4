import type { Class } from '../category/category'
import type { LimitName } from '../clock/limits'
import { endOf, limitAt, type Times } from '../clock/times'
import type { Priority } from './commands'
import type { Status } from './transitions'

const finishOf: Record<Class, LimitName> = {
  emergency: 'finishEmergency',
  utilities: 'finishUtilities',
  ordinary: 'finishOrdinary',
  complex: 'finishComplex',
}

/** What a grid worker's judgement of urgency allows at most. */
const mostOf: Partial<Record<Priority, LimitName>> = { urgent: 'finishUrgent', emergency: 'finishEmergency' }

/** What is waited for: the stages, and beside them a unit that the whistle calls 报到, and somebody who grabs 抢单. */
export type Awaited = Status | 'called' | 'pool'

/** The stages before and after the work itself. */
const stages: Partial<Record<Awaited, { ordinarily: LimitName; inEmergency: LimitName }>> = {
  ordered: { ordinarily: 'file', inEmergency: 'emergencyStage' },
  filed: { ordinarily: 'dispatch', inEmergency: 'emergencyStage' },
  dispatched: { ordinarily: 'accept', inEmergency: 'emergencyStage' },
  called: { ordinarily: 'reportIn', inEmergency: 'emergencyStage' },
  pool: { ordinarily: 'grab', inEmergency: 'emergencyStage' },
  finished: { ordinarily: 'close', inEmergency: 'emergencyClose' },
}

export type Urgency = { class: Class; priority: Priority }

/** How long the work may take from this moment on: the class's limit, or the shorter one of the urgency. */
export function limitToFinish({ class: name, priority }: Urgency, from: number, times: Times) {
  const most = mostOf[priority]
  const limits = [finishOf[name], ...(most ? [most] : [])].map((each) => limitAt(each, from, times.limits))
  const [first, ...others] = limits.map((limit) => ({ limit, end: endOf(limit, from, times) }))
  if (!first) throw new Error(`no limit for ${name}`)
  return others.reduce((least, other) => (other.end < least.end ? other : least), first)
}

/** The promise to the resident 承诺时限: finished by then, counted from the report or the reopening. */
export const promiseFor = (urgency: Urgency, from: number, times: Times) =>
  limitToFinish(urgency, from, times).end

type Promised = { promised: number; begun: number }

/** The same promise, from the same beginning and by the limits of then, after category or urgency were corrected. */
export const promiseCorrected = (
  { promised, begun }: Promised,
  [was, is]: [was: Urgency, is: Urgency],
  times: Times,
) => promised + promiseFor(is, begun, times) - promiseFor(was, begun, times)

type Called = { urgency: Urgency; from: number }
type Span = Called & { promised: number }

const isEmergency = ({ class: name, priority }: Urgency) => name === 'emergency' || priority === 'emergency'

function limitOf(status: Awaited, { urgency, from }: Called, { limits }: Times) {
  const names = stages[status]
  const name = isEmergency(urgency) ? names?.inEmergency : names?.ordinarily
  return name && limitAt(name, from, limits)
}

/** When the stage entered at `from` must be left; work itself is due when it was promised. */
export function dueFor(status: Awaited, span: Span, times: Times) {
  if (status === 'accepted') return span.promised
  const limit = limitOf(status, span, times)
  return limit && endOf(limit, span.from, times)
}

const shareAt = (from: number, { limits }: Times) => limitAt('warnAt', from, limits).amount / 100

/** When whoever holds it is reminded 时限提醒: at a share of the stage, counted as the stage is. */
export function warningFor(status: Awaited, span: Span, times: Times) {
  const { promised, from } = span
  const share = shareAt(from, times)
  if (status === 'accepted') return from + Math.max(0, promised - from) * share
  const limit = limitOf(status, span, times)
  return limit && endOf({ ...limit, amount: limit.amount * share }, from, times)
}

/** By when a unit that the whistle calls reports in 报到; `until` where whoever calls says so. */
export function clockToReportIn(called: Called, times: Times, until?: number) {
  const { from } = called
  const span = { ...called, promised: from }
  const due = until ?? dueFor('called', span, times) ?? from
  const byShare = from + (due - from) * shareAt(from, times)
  return { due, warning: (until === undefined && warningFor('called', span, times)) || byShare }
}

/** 回访: until when the reporter is asked before it counts as not reached. */
export const callBackUntil = (from: number, times: Times) =>
  endOf(limitAt('callBack', from, times.limits), from, times)

/** After an order has run out at a community's desk at `from`, when it goes up to the street's 升级. */
export const goesUpAt = ({ urgency, from }: Called, times: Times) =>
  endOf(limitAt(isEmergency(urgency) ? 'emergencyGoUp' : 'goUp', from, times.limits), from, times)
