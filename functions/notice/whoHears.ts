import type { Desk, NoticeOf } from '../../shared/notice/notice'
import type { Street } from '../../shared/street/street'
import { isPool } from '../deskAndPool'
import { holders } from '../keys'
import { followersOf, lastOf } from '../workOrder/fold'
import type { Deed, StepKept, WorkOrder } from '../workOrder/workOrder'
import { deskOf, peopleHolding, supervisorsOf } from './holding'

/** One person hears one thing; `queue` is where it lies, for whoever serves there. */
export type Hearing = {
  person: string
  of: NoticeOf
  desk: Desk
  queue?: string
  /** Where it is not the stage's or the promise's end. Seconds since 1970. */
  until?: number
}

/** An order as one step left it, and the step. */
export type Heard = {
  order: WorkOrder
  step: StepKept
  street: Street
  /** Volunteers who may take it out of the pool 抢单池. */
  helpers?: string[]
}

type Tell = (heard: Heard) => Hearing[]

/** What was moved over from an older system by an admin has no reporter here who waits for it. */
const reporterOf = ({ reporterId, steps }: WorkOrder) => (steps[0]?.as === 'admin' ? [] : [reporterId])

const followers =
  (of: NoticeOf): Tell =>
  ({ order }) =>
    [...reporterOf(order), ...followersOf(order)].map((person) => ({ person, of, desk: 'resident' }))

const holding =
  (of: NoticeOf): Tell =>
  ({ order: { holder = '' }, street }) =>
    peopleHolding(street, holder).map((person) => ({
      person,
      of,
      desk: deskOf(holder, street),
      queue: holder,
    }))

const supervisors =
  (of: NoticeOf, what: 'late' | 'ask' | 'again'): Tell =>
  ({ street }) =>
    supervisorsOf(street).map((person) => ({
      person,
      of,
      desk: 'supervisor',
      queue: holders.noted({ what, owner: street.id }),
    }))

/** Whoever asked, and is answered. */
const asker =
  (of: NoticeOf): Tell =>
  ({ order }) => {
    const asked = lastOf(order, 'extend', 'suspend')
    return asked ? [{ person: asked.by, of, desk: 'worker' }] : []
  }

const handlersOf = (unitId: string, of: NoticeOf, { street }: Heard): Hearing[] =>
  peopleHolding(street, holders.unit(unitId)).map((person) => ({ person, of, desk: 'worker', queue: unitId }))

/** Whose turn it is; what lies in the pool is nobody's, and may be grabbed. */
const turn: Tell = (heard) => {
  const { holder = '' } = heard.order
  if (!isPool(holder)) return holding('turn')(heard)
  const helpers = (heard.helpers ?? []).map((person) => ({
    person,
    of: 'pooled' as const,
    desk: 'volunteer' as const,
    queue: holder,
  }))
  return [...holding('pooled')(heard), ...helpers]
}

/** Whoever had it in hand before this step. */
const hadIt =
  (of: NoticeOf): Tell =>
  ({ order, street }) => {
    const holder = order.steps.slice(0, -1).findLast(({ change }) => change.holder)?.change.holder ?? ''
    return peopleHolding(street, holder).map((person) => ({ person, of, desk: deskOf(holder, street) }))
  }

/** 协办: units that assist whoever leads. */
const assisting: Tell = (heard) =>
  (heard.step.change.assist ?? []).flatMap((unitId) => handlersOf(unitId, 'helping', heard))

/** 吹哨: the units that are called, each with its own time. */
const called: Tell = (heard) =>
  (heard.step.change.called ?? []).flatMap(({ unitId, dueAt }) =>
    handlersOf(unitId, 'called', heard).map((hearing) => ({ ...hearing, until: dueAt })),
  )

const callIn = ({ order, step }: Heard) =>
  order.calls.filter(({ unitId }) => unitId === step.change.callOf).slice(-1)

/** Whoever blew the whistle. */
const caller =
  (of: NoticeOf): Tell =>
  (heard) =>
    callIn(heard).map(({ calledBy, dueAt }) => ({ person: calledBy, of, desk: 'desk', until: dueAt }))

const calledUnit =
  (of: NoticeOf): Tell =>
  (heard) =>
    callIn(heard).flatMap(({ unitId, dueAt }) =>
      handlersOf(unitId, of, heard).map((hearing) => ({ ...hearing, until: dueAt })),
    )

/** What the clock says, of the stage or of a call. */
const byClock =
  (stage: Tell[], call: Tell[]): Tell =>
  (heard) =>
    (heard.step.change.callOf === undefined ? stage : call).flatMap((tell) => tell(heard))

/** 同意: the clock stands still until a day, or a later day is promised. */
const granted: Tell = (heard) =>
  followers(heard.step.change.leftSeconds === undefined ? 'promised' : 'suspended')(heard)

const noted: Tell = (heard) => [
  ...holding('said')(heard),
  ...(heard.step.as === 'resident' || heard.step.change.isInternal ? [] : followers('noted')(heard)),
]

/** 反复: what fails for the third time at one place; no step says so, but whoever compares orders. */
export const whoHearsAgain = supervisors('again', 'again')

/** What each step says to whom. Words of residents are never among it. */
const tells: Record<Deed, Tell[]> = {
  order: [turn],
  file: [followers('filed'), turn],
  handle: [followers('accepted')],
  dispatch: [followers('dispatched'), turn, assisting],
  grab: [followers('accepted')],
  accept: [followers('accepted')],
  return: [followers('returned'), turn],
  recall: [hadIt('recalled'), followers('returned'), turn],
  finish: [followers('finished'), turn],
  rework: [followers('reworked'), turn],
  // 回访: each closing asks everybody behind the order once how it was.
  close: [followers('closed')],
  rate: [],
  reopen: [followers('reopened'), turn],
  decline: [followers('declined')],
  withdraw: [],
  merge: [followers('merged')],
  absorb: [],
  join: [],
  note: [noted],
  remind: [holding('reminded')],
  escalate: [turn],
  whistle: [called, followers('whistled')],
  reportIn: [caller('came')],
  extend: [supervisors('asked', 'ask')],
  suspend: [supervisors('asked', 'ask')],
  grant: [asker('granted'), granted],
  refuse: [asker('refused')],
  resume: [holding('resumed'), followers('promised')],
  warn: [byClock([holding('warned')], [calledUnit('callDue')])],
  lapse: [
    byClock(
      [holding('overdue'), supervisors('overdue', 'late'), followers('late')],
      [calledUnit('notCome'), caller('notCome'), supervisors('overdue', 'late')],
    ),
  ],
  ungrabbed: [holding('ungrabbed'), followers('returned')],
  // Nobody answered, which is nobody's turn: the list 待回访 has it.
  unreached: [],
}

/** Everybody who hears of a step, each thing once; never who made it. */
export function whoHears(heard: Heard): Hearing[] {
  const hearings = tells[heard.step.deed].flatMap((tell) => tell(heard))
  const seen = new Set<string>()
  return hearings.filter(({ person, of }) => {
    const isFirst = !seen.has(`${person} ${of}`)
    seen.add(`${person} ${of}`)
    return isFirst && person !== heard.step.by && person !== ''
  })
}
