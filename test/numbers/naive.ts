import { chinaDay, dayMs } from '../../shared/clock/china'
import { bounds } from '../../shared/numbers/bounds'
import type { Tally } from '../../shared/numbers/rates'
import { isReportersAnswer } from '../../functions/workOrder/answered'
import { openCalls } from '../../functions/workOrder/calls'
import { isReturn } from '../../functions/workOrder/stage'
import type { WorkOrder } from '../../functions/workOrder/workOrder'
import {
  comesBack,
  heldUp,
  inOneHand,
  isAccepted,
  isDeed,
  isGranted,
  isOpen,
  following,
  original,
  passesOf,
  type promiseOf,
  stagesOf,
  standing,
  until,
  type Passage,
  type Staged,
} from './passages'

/** A second way to the same numbers: each is looked up in the whole lives of the orders, nothing is ever added to. */
export type Scope = { first: number; last: number; today: number; isHere: (order: WorkOrder) => boolean }

const stageNames = {
  ordered: 'file',
  filed: 'dispatch',
  dispatched: 'accept',
  accepted: 'work',
  finished: 'close',
} as const

export type Split = { category?: string; unit?: string }

const unitOf = (order: WorkOrder) => {
  const named = order.steps.findLast(({ deed }) => deed === 'dispatch' || deed === 'handle')
  if (named?.deed === 'handle') return 'grid'
  const holder = named?.change.holder ?? ''
  return holder.startsWith('unit-') ? holder.slice('unit-'.length) : ''
}

/** All numbers of one place and window, of one category or unit where that is named. */
export function naive(lives: readonly Passage[][], scope: Scope, split: Split = {}) {
  const { first, last, today, isHere } = scope
  const isOf = (order: WorkOrder) =>
    isHere(order) &&
    (split.category === undefined || order.categoryCode === split.category) &&
    (split.unit === undefined || unitOf(order) === split.unit)
  const isIn = (day: number) => day >= first && day <= last
  const events = lives.flat().filter(({ day, after }) => isIn(day) && isOf(after))
  const count = (isIt: (p: Passage) => boolean) => events.filter(isIt).length
  const wasIn = ({ before }: Passage) => before.status !== 'ordered'

  const closings = lives.flat().filter(isDeed('close'))
  const answers = closings
    .flatMap((closing) =>
      until(closing, isDeed('close'))
        .filter((p) => p.step.change.rating && isReportersAnswer(p.step, p.after))
        .slice(-1),
    )
    .filter((p) => isIn(p.day) && isOf(p.after))
    .map((p) => p.step.change.rating!)

  const dues = (of: (pass: Passage[]) => ReturnType<typeof promiseOf> | undefined) =>
    lives
      .flatMap(passesOf)
      .flatMap((pass) => of(pass) ?? [])
      .filter((p) => p.isDue && isIn(p.day) && p.day < today && isOf(p.order))
  const stages = lives.flatMap(stagesOf)
  const stageDue = (status: Staged) =>
    split.unit || split.category
      ? []
      : stages.filter(
          (s) => s.status === status && s.isDue && isIn(s.dueDay) && s.dueDay < today && isHere(s.into.after),
        )
  const onEvening = (day: number) =>
    lives.flatMap((all) => all.findLast((p) => p.day <= day)?.after ?? []).filter(isOf)
  const end = onEvening(Math.min(last, today)).filter(isOpen)
  const taken = (orders: WorkOrder[]) => orders.filter((o) => isOpen(o) && o.status !== 'ordered').length
  const [due, firstDue] = [dues(standing), dues(original)]
  const met = (all: { isMet: boolean }[]) => all.filter(({ isMet }) => isMet).length

  const tally: Tally = {
    ordered: count(isDeed('order')),
    entered: count(
      (p) => p.before.status === 'ordered' && ['filed', 'accepted'].includes(p.after.status) && p.at > 0,
    ),
    handled: count((p) => isDeed('order')(p) && following(p).some(isDeed('handle'))),
    dispatched: count(isDeed('dispatch')),
    accurate: count((p) => isDeed('dispatch')(p) && !until(p, isDeed('dispatch')).some(comesBack)),
    returned: count(
      (p) => isDeed('dispatch')(p) && until(p, isDeed('dispatch')).some(({ step }) => isReturn(step)),
    ),
    accepted: count(isAccepted),
    finished: count(isDeed('finish')),
    reworked: count((p) => isDeed('finish')(p) && until(p, isDeed('finish')).some(isDeed('rework'))),
    closed: count(isDeed('close')),
    reopened: count(isDeed('reopen')),
    cameBack: count(
      (p) =>
        isDeed('close')(p) &&
        until(p, isDeed('close')).some((q) => isDeed('reopen')(q) && q.step.at <= p.step.at + 30 * dayMs),
    ),
    ended: count(
      (p) => isDeed('decline', 'withdraw', 'merge')(p) && p.after.status !== p.before.status && wasIn(p),
    ),
    extended: count((p) => isAccepted(p) && inOneHand(p).some(isGranted('extend'))),
    suspendedOnce: count((p) => isAccepted(p) && inOneHand(p).some(isGranted('suspend'))),
    valid: answers.length,
    contacted: answers.filter(({ contacted }) => contacted).length,
    solved: answers.filter(({ solved }) => solved === 'solved').length,
    partly: answers.filter(({ solved }) => solved === 'partly').length,
    satisfied: answers.filter(({ satisfied }) => satisfied === 'satisfied').length,
    basically: answers.filter(({ satisfied }) => satisfied === 'basically').length,
    due: due.length,
    met: met(due),
    firstDue: firstDue.length,
    firstMet: met(firstDue),
    fileDue: stageDue('ordered').length,
    fileMet: met(stageDue('ordered')),
    dispatchDue: stageDue('filed').length,
    dispatchMet: met(stageDue('filed')),
    acceptDue: stageDue('dispatched').length,
    acceptMet: met(stageDue('dispatched')),
    closeDue: stageDue('finished').length,
    closeMet: met(stageDue('finished')),
    carried: taken(onEvening(first - 1)),
    suspended: end.filter((o) => o.suspended).length,
  }

  /** Hours of each stage that was left as it should be, in this window, as the bound they stay within. */
  const hours = (ms: number) => bounds.find((bound) => ms <= bound * 3_600_000)!
  const times: Record<string, number[]> = {
    file: [],
    dispatch: [],
    accept: [],
    work: [],
    close: [],
    whole: [],
  }
  for (const s of stages)
    if (s.isDone && isIn(s.out!.day) && isHere(s.into.after)) {
      const [from, to] = [s.since.step.at, s.out!.step.at]
      times[stageNames[s.status]]!.push(hours(to - from - heldUp(s.into.all, from, to)))
    }
  for (const closing of closings.filter((p) => isIn(p.day) && isHere(p.after))) {
    const begun = closing.all.slice(0, closing.at).findLast(isDeed('order', 'reopen'))!
    const [from, to] = [begun.step.at, closing.step.at]
    times.whole!.push(hours(to - from - heldUp(closing.all, from, to)))
  }
  const rank = (sorted: number[], part: number) => sorted[Math.ceil(part * sorted.length) - 1]
  const shown = Object.entries(times).map(([stage, all]) => {
    const sorted = [...all].sort((a, b) => a - b)
    const known = (n: number | undefined) => n !== undefined && Number.isFinite(n)
    const [median, ninetieth] = [rank(sorted, 0.5), rank(sorted, 0.9)]
    return { stage, of: all.length, ...(known(median) && { median }), ...(known(ninetieth) && { ninetieth }) }
  })

  /** A unit is late with what was sent to it and is not back from it, finished or returned. */
  const isWithIt = ({ status }: WorkOrder) =>
    split.unit === undefined || status === 'dispatched' || status === 'accepted'
  const desk = (digits: number) =>
    end.filter((o) => o.status === 'filed' && (o.holder ?? '').replace('desk-', '').length === digits).length
  const at = (status: string) => end.filter((o) => o.status === status).length
  const live = {
    late: end.filter((o) => !o.suspended && o.dueAt !== undefined && o.hasLapsed).filter(isWithIt).length,
    dueToday: end.filter((o) => !o.suspended && o.dueAt !== undefined && chinaDay(o.dueAt * 1000) === today)
      .length,
    ordered: at('ordered'),
    atCommunity: desk(12),
    atStreet: desk(9),
    atDistrict: desk(6),
    dispatched: at('dispatched'),
    accepted: at('accepted'),
    finished: at('finished'),
    whistles: end.reduce((sum, o) => sum + openCalls(o).length, 0),
    asked: end.filter((o) => o.asked).length,
    suspended: tally.suspended,
  }
  return { tally, times: shown, live, open: end.length }
}
