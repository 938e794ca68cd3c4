import { chinaDay } from '../../shared/clock/china'
import { fold } from '../../functions/workOrder/fold'
import { isReturn } from '../../functions/workOrder/stage'
import type { StepKept, WorkOrder } from '../../functions/workOrder/workOrder'

/** A step with the order before and after it. */
export type Passage = {
  step: StepKept
  before: WorkOrder
  after: WorkOrder
  day: number
  at: number
  all: Passage[]
}

export function passagesOf(order: WorkOrder): Passage[] {
  const all: Passage[] = []
  order.steps.forEach((step, at) => {
    const [before, after] = [fold(order.id, order, at), fold(order.id, order, at + 1)]
    all.push({ step, before, after, day: chinaDay(step.at), at, all })
  })
  return all
}

export const isDeed =
  (...deeds: StepKept['deed'][]) =>
  ({ step }: Passage) =>
    deeds.includes(step.deed)
export const following = ({ all, at }: Passage) => all.slice(at + 1)
/** What comes after, up to the next of its kind. */
export function until(passage: Passage, isNext: (other: Passage) => boolean) {
  const rest = following(passage)
  const end = rest.findIndex(isNext)
  return end < 0 ? rest : rest.slice(0, end)
}
export const comesBack = ({ step }: Passage) => isReturn(step) || step.deed === 'rework'
export const isGranted = (what: 'extend' | 'suspend') => (p: Passage) =>
  p.step.deed === 'grant' && p.before.asked?.for === what
export const isAccepted = isDeed('accept', 'grab', 'handle')
/** From the dispatch that was accepted until it is dispatched, or accepted, again. */
export function inOneHand(accepted: Passage) {
  const before = accepted.all.slice(0, accepted.at)
  const since = before.findLastIndex(isDeed('dispatch'))
  const asked = since < 0 || isDeed('handle')(accepted) ? [] : before.slice(since)
  const isNext = isDeed('dispatch', 'accept', 'grab', 'handle')
  return [...asked, ...until(accepted, isNext)]
}
export const isOpen = ({ status }: WorkOrder) =>
  ['ordered', 'filed', 'dispatched', 'accepted', 'finished'].includes(status)

/** One promise for each pass: from the report or the reopening to the next reopening. */
export function passesOf(all: Passage[]) {
  const begins = all.flatMap((p, at) => (isDeed('order', 'reopen')(p) ? [at] : []))
  return begins.map((from, n) => all.slice(from, begins[n + 1] ?? all.length))
}

export function promiseOf(pass: Passage[], promisedAt: number) {
  const end = pass[pass.length - 1]!.after
  const gone = ['declined', 'withdrawn', 'merged'].includes(end.status)
  const goneAt = gone ? end.steps.findLast(({ change }) => change.status)!.at : 0
  const isDue = !gone || goneAt > promisedAt * 1000
  const finished = ['finished', 'closed'].includes(end.status)
    ? end.steps.findLast(({ deed }) => deed === 'finish')?.at
    : undefined
  return {
    day: chinaDay(promisedAt * 1000),
    order: end,
    isDue,
    isMet: isDue && finished !== undefined && finished <= promisedAt * 1000,
  }
}

/** Put off with approval while there was time left: not due meanwhile. What had fallen due by then has. */
export const standing = (pass: Passage[]) => {
  const { after: end } = pass[pass.length - 1]!
  const stopped = pass.findLast(isGranted('suspend'))
  const wasInTime = stopped !== undefined && stopped.step.at < (stopped.before.promisedAt + 1) * 1000
  return end.suspended && wasInTime ? undefined : promiseOf(pass, end.promisedAt)
}
export const original = (pass: Passage[]) =>
  promiseOf(pass, pass.findLast(isDeed('order', 'reopen', 'file'))!.after.promisedAt)

const leaves = {
  ordered: ['file', 'handle'],
  filed: ['dispatch'],
  dispatched: ['accept', 'grab'],
  accepted: ['finish'],
  finished: ['close'],
} as const
export type Staged = keyof typeof leaves

/** Each time it came into a stage, and how it left. */
export function stagesOf(all: Passage[]) {
  const turns = all.filter(({ step }) => step.change.status !== undefined)
  return turns.flatMap((into, n) => {
    const status = into.after.status as Staged
    if (!(status in leaves)) return []
    const out = turns[n + 1]
    const isDone = out !== undefined && (leaves[status] as readonly string[]).includes(out.step.deed)
    // One desk up it is the same stage since it first was.
    let begun = n
    while (turns[begun]!.step.deed === 'escalate') begun -= 1
    const due = (into.after.dueAt ?? 0) * 1000
    const inTime = out !== undefined && out.step.at <= due
    return [
      {
        status,
        into,
        out,
        isDone,
        dueDay: chinaDay(due),
        isDue: isDone || !inTime,
        isMet: isDone && inTime,
        since: turns[begun]!,
      },
    ]
  })
}

export function heldUp(all: Passage[], from: number, to: number) {
  let sum = 0
  for (const p of all)
    if (p.before.suspended && !p.after.suspended && p.step.at > from && p.step.at <= to)
      sum += p.step.at - p.before.suspended.since * 1000
  return sum
}
