import { chinaDay } from '../../shared/clock/china'
import { isEnded } from '../../shared/workOrder/transitions'
import { lastOf } from '../workOrder/fold'
import type { StepKept, WorkOrder } from '../workOrder/workOrder'
import type { Counted } from './counted'
import type { Thing } from './fact'

/** Corrections of category and urgency say what was promised from the first; what is granted later puts it off. */
const sayIt: StepKept['deed'][] = ['order', 'reopen', 'file']

export const firstPromiseAfter = (first: number, { deed }: StepKept, { promisedAt }: WorkOrder) =>
  sayIt.includes(deed) ? promisedAt : first

const doneStates: WorkOrder['status'][] = ['finished', 'closed']

/** When it was finished, as long as that holds: a rework takes it back. */
const finishedAt = (order: WorkOrder) =>
  doneStates.includes(order.status) ? lastOf(order, 'finish')?.at : undefined

/** Taken off without being done 不予受理 · 撤单 · 并单: not a case any more, unless it was late by then already. */
function isCase(order: WorkOrder, promised: number) {
  if (!isEnded(order.status) || order.status === 'closed') return true
  const ended = order.steps.findLast(({ change }) => change.status !== undefined)
  return (ended?.at ?? 0) > promised * 1000
}

function against(order: WorkOrder, promised: number, [due, met]: [Counted, Counted]): Thing[] {
  if (!isCase(order, promised)) return []
  const at = finishedAt(order)
  const day = chinaDay(promised * 1000)
  const isMet = at !== undefined && at <= promised * 1000
  return [{ name: due, on: day }, ...(isMet ? [{ name: met, on: day }] : [])]
}

/** 挂账 in time: nothing is due while the clock stands still. */
const isPutOff = ({ suspended, promisedAt }: WorkOrder) => !!suspended && suspended.since <= promisedAt

/**
 * 按期办结: due on the day of the promise as it stands, not while it is put off 挂账; beside it, with nothing left out,
 * due on the day of the first promise `first` (seconds). What was late when it was put off fell due in its window:
 * 办结率 leaves out what is suspended, “finished within limit ÷ due in the window” does not, and a rate that could be
 * mended by suspending what is late would be flattered.
 */
export function promisedOf(order: WorkOrder | undefined, first: number): Thing[] {
  if (!order) return []
  return [
    ...(isPutOff(order) ? [] : against(order, order.promisedAt, ['due', 'met'])),
    ...against(order, first, ['firstDue', 'firstMet']),
  ]
}
