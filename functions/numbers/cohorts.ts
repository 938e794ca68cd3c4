import { dayMs } from '../../shared/clock/china'
import { isReturn } from '../workOrder/stage'
import type { StepKept, WorkOrder } from '../workOrder/workOrder'
import type { Counted } from './counted'
import { negated, type Fact } from './fact'

/** What a later step may say more of: each as it was counted when it happened, the last of its kind. */
export type Origins = {
  ordered: readonly Fact[]
  dispatched: readonly Fact[]
  accepted: readonly Fact[]
  /** What was granted since the dispatch 延期 · 挂账, accepted by then or not: each counts once for an acceptance. */
  granted: readonly Counted[]
  finished: readonly Fact[]
  closed: readonly Fact[]
  closedAt: number
  /** The dispatch counts as accurate 准确派遣, as long as nothing has come back. */
  isAccurate: boolean
}

export const noOrigins: Origins = {
  ordered: [],
  dispatched: [],
  accepted: [],
  granted: [],
  finished: [],
  closed: [],
  closedAt: 0,
  isAccurate: false,
}

/** 重办率 looks so far back. */
const soon = 30 * dayMs

const isByCategory = ({ split }: Fact) => split.startsWith('c')

type Passed = { before: WorkOrder | undefined; step: StepKept; day: number; flows: readonly Fact[] }

/** The same cases under another name, by the day on which they began. The splits are those of the new name. */
const saidOf = (origin: readonly Fact[], name: Counted, day: number): Fact[] =>
  origin.map((fact) => ({ ...fact, name, day, on: fact.day }))

function originsAfter(origins: Origins, { step, flows }: Passed, granted: readonly Counted[]): Origins {
  const ofName = (name: Counted) => flows.filter((fact) => fact.name === name)
  const found = (name: 'ordered' | 'dispatched' | 'accepted' | 'finished' | 'closed') => {
    const facts = ofName(name)
    return facts.length > 0 ? facts : origins[name]
  }
  return {
    ordered: found('ordered'),
    dispatched: found('dispatched'),
    accepted: found('accepted'),
    granted: step.deed === 'dispatch' ? [] : [...origins.granted, ...granted],
    finished: found('finished'),
    closed: found('closed').filter(isByCategory),
    closedAt: step.deed === 'close' ? step.at : origins.closedAt,
    isAccurate: step.deed === 'dispatch' || (origins.isAccurate && !comesBack(step)),
  }
}

const comesBack = (step: StepKept) => isReturn(step) || step.deed === 'rework'

const asked = { extend: 'extended', suspend: 'suspendedOnce' } as const

/** 延期 · 挂账 that a supervisor grants, the first of its kind since it was dispatched. */
function grantedNow({ granted }: Origins, { before, step }: Passed): Counted[] {
  const name = step.deed === 'grant' && before?.asked ? asked[before.asked.for] : undefined
  return name && !granted.includes(name) ? [name] : []
}

/** Granted after the acceptance it counts with that; granted before, with the one that follows. */
const grantedTo = (origins: Origins, { before, flows }: Passed, granted: readonly Counted[]) => {
  const accepted = flows.filter(({ name }) => name === 'accepted')
  if (accepted.length > 0) return { cases: accepted, names: origins.granted }
  return before?.status === 'accepted'
    ? { cases: origins.accepted, names: granted }
    : { cases: [], names: [] }
}

function saidNow(origins: Origins, passed: Passed, granted: readonly Counted[]): Fact[] {
  const { step, day, flows } = passed
  const dispatched = flows.filter(({ name }) => name === 'dispatched')
  const { cases, names } = grantedTo(origins, passed, granted)
  const isSoon = step.deed === 'reopen' && step.at <= origins.closedAt + soon
  return [
    ...saidOf(dispatched, 'accurate', day),
    ...(origins.isAccurate && comesBack(step) ? negated(saidOf(origins.dispatched, 'accurate', day)) : []),
    ...(isReturn(step) ? saidOf(origins.dispatched, 'returned', day) : []),
    ...(step.deed === 'rework' ? saidOf(origins.finished, 'reworked', day) : []),
    ...(step.deed === 'handle' ? saidOf(origins.ordered.filter(isByCategory), 'handled', day) : []),
    ...(isSoon ? saidOf(origins.closed, 'cameBack', day) : []),
    ...names.flatMap((name) => saidOf(cases, name, day)),
  ]
}

/** What a step says of earlier ones: each counts with that of which it speaks, on its day and in its grid. */
export function cohortFacts(origins: Origins, passed: Passed): { facts: Fact[]; origins: Origins } {
  const granted = grantedNow(origins, passed)
  return {
    facts: saidNow(origins, passed, granted),
    origins: originsAfter(origins, passed, granted),
  }
}
