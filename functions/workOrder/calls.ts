import { known } from '../../shared/known'
import type { Status } from '../../shared/workOrder/transitions'
import type { Call, StepKept, WorkOrder } from './workOrder'

/** 吹哨: while it is on its way, units can be called to it. */
const callable: readonly Status[] = ['filed', 'dispatched', 'accepted']

const begun = ({ change, by, at }: StepKept): Call[] =>
  (change.called ?? []).map((call) => ({
    ...call,
    calledBy: by,
    calledAt: Math.floor(at / 1000),
    hasLapsed: false,
  }))

/** After the reminder it rings for the end, after that no more. */
function callAfter(call: Call, { deed, by, at }: StepKept): Call {
  const { ringsAt: _, ...silent } = call
  if (deed === 'warn') return { ...call, ringsAt: call.dueAt }
  if (deed === 'lapse') return { ...silent, hasLapsed: true }
  return { ...silent, came: { by, at: Math.floor(at / 1000) } }
}

const isOpen = ({ came, isOver }: Call) => !came && !isOver

function callThrough(call: Call, step: StepKept): Call {
  if (!isOpen(call)) return call
  if (call.unitId === step.change.callOf) return callAfter(call, step)
  return step.deed === 'finish' ? { ...call, isOver: true } : call
}

/** What became of each call. A unit is called again only after it came, or when the work begins anew 返工, 重办. */
export const callsAfter = (calls: Call[], step: StepKept): Call[] => [
  ...calls.map((call) => callThrough(call, step)),
  ...begun(step),
]

/** Who was called and has not come, as long as there is something to come to. */
export const openCalls = ({ calls, status }: WorkOrder) =>
  callable.includes(status) ? calls.filter(isOpen) : []

/** Whether it came late, or has not come and the time is up. `now` in milliseconds. */
export const isLate = ({ came, dueAt }: Call, now: number) => (came ? came.at : now / 1000) > dueAt

/** The call for which the clock rings first. */
export const firstCall = (order: WorkOrder) =>
  openCalls(order).reduce<Call | undefined>((first, call) => {
    const rings = call.ringsAt ?? Infinity
    return rings < (first?.ringsAt ?? Infinity) ? call : first
  }, undefined)

/** When the clock rings next: for the stage, for a call, or at the end of asking how it was. Seconds since 1970. */
export function bellOf(order: WorkOrder) {
  const bells = Object.values(known({ a: order.ringsAt, b: firstCall(order)?.ringsAt, c: order.callBackBy }))
  return bells.length > 0 ? Math.min(...bells) : undefined
}
