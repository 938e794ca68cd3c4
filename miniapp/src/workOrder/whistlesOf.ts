import type { Answer } from '../../../shared/contract'
import type { Status } from '../../../shared/workOrder/transitions'
import { leftText, spanText, whenText } from '../clockText'
import type { CallState } from '../kit/Whistle'

type Seen = Pick<Answer<'getOrder'>, 'order' | 'steps'>
type Step = Seen['steps'][number]
export type CallSeen = Seen['order']['calls'][number]
export type Whistled = { id: string; step: Step | undefined; calls: CallSeen[] }

const second = (at: string) => Math.floor(Date.parse(at) / 1000)

/** Each time the whistle was blown, the last first: what was said, and every unit that was called. */
export function whistlesOf({ order, steps }: Seen): Whistled[] {
  const times = [...new Set(order.calls.map(({ calledAt }) => calledAt))].reverse()
  return times.map((calledAt) => ({
    id: calledAt,
    step: steps.find(({ move, at }) => move === 'whistle' && second(at) === second(calledAt)),
    calls: order.calls.filter((call) => call.calledAt === calledAt),
  }))
}

const numbers = ['', '一', '两', '三', '四', '五', '六', '七', '八']

/** 三家 */
export const unitsCounted = (count: number) => `${numbers[count] ?? count}家`

/** While it is on its way they are waited for. */
const awaiting: readonly Status[] = ['filed', 'dispatched', 'accepted']

/** By how much somebody came late. */
export const lateBy = ({ cameAt, dueAt, isLate }: CallSeen) =>
  cameAt && isLate ? `晚了 ${spanText(Date.parse(cameAt) - Date.parse(dueAt))}` : undefined

/** What became of a call, as one says it. */
export function callSaid(call: CallSeen, status: Status, now: number): { state: CallState; say: string } {
  const { cameAt, dueAt } = call
  if (cameAt) {
    const late = lateBy(call)
    const came = `${whenText(cameAt, now)} 到了`
    return late ? { state: 'late', say: `${came}，${late}` } : { state: 'arrived', say: came }
  }
  if (!awaiting.includes(status)) return { state: 'over', say: '没来，这一步已经过去了' }
  const due = whenText(dueAt, now)
  if (call.isLate || Date.parse(dueAt) < now)
    return { state: 'late', say: `说好 ${due} 前到，${leftText(dueAt, now)}，还没到` }
  return { state: 'waiting', say: `${due} 前到，${leftText(dueAt, now)}` }
}
