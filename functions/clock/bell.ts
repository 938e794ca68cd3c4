import { timesOf } from '../../shared/clock/times'
import type { Street } from '../../shared/street/street'
import { goesUpAt } from '../../shared/workOrder/limits'
import { isPool } from '../deskAndPool'
import { resumed } from '../workOrder/asking'
import { bellOf, firstCall } from '../workOrder/calls'
import { backFromPool, deskAbove, toSeconds, upwards, urgencyOf } from '../workOrder/stage'
import type { Change, StepKept, WorkOrder } from '../workOrder/workOrder'

type Moment = { street: Street; now: number }

const bySystem = (deed: StepKept['deed'], now: number, change: Change): StepKept => ({
  deed,
  by: 'system',
  as: 'system',
  at: now,
  // The version decides that it is made once; nobody sends it a second time.
  key: '',
  said: '',
  change,
})

/** Whether it can go up a desk: what lies on one below another can, after its time has run out. */
const canGoUp = (order: WorkOrder, street: Street) =>
  order.status === 'filed' && deskAbove(order, street) !== undefined

/**
 * What the clock has to say of this order by now, one step at a time: the reminder at 80 % 时限提醒, the end 超期, and
 * the way up 升级. Nothing before its time, and nothing twice: each step takes its bell with it.
 */
export function bell(order: WorkOrder, moment: Moment): StepKept | undefined {
  const rings = bellOf(order)
  if (rings === undefined || rings * 1000 > moment.now) return undefined
  // 回访: nobody answered, which counts as not reached and never as satisfied.
  if (rings === order.callBackBy) return bySystem('unreached', moment.now, {})
  if (rings !== order.ringsAt) return ofCall(order, moment)
  return ofWaiting(order, moment) ?? ofTurn(order, moment)
}

/** 吹哨: the unit is reminded to report in, or the time to is over. */
function ofCall(order: WorkOrder, { now }: Moment): StepKept | undefined {
  const call = firstCall(order)
  if (call?.ringsAt === undefined) return undefined
  return bySystem(call.ringsAt < call.dueAt ? 'warn' : 'lapse', now, { callOf: call.unitId })
}

/** Where nobody is at it: the day has come to look at it again 挂账, or nobody grabbed it in time 抢单. */
function ofWaiting(order: WorkOrder, moment: Moment): StepKept | undefined {
  const stage = { ...moment, order }
  if (order.suspended) return bySystem('resume', moment.now, resumed(stage))
  if (isPool(order.holder)) return bySystem('ungrabbed', moment.now, backFromPool(stage))
  return undefined
}

function ofTurn(order: WorkOrder, { street, now }: Moment): StepKept | undefined {
  const { ringsAt = 0, dueAt = 0, hasLapsed } = order
  if (ringsAt < dueAt) return bySystem('warn', now, {})
  if (!canGoUp(order, street)) return hasLapsed ? undefined : bySystem('lapse', now, {})
  if (hasLapsed) return bySystem('escalate', now, { status: 'filed', ...upwards({ order, street, now }) })
  const urgency = urgencyOf(street, order.categoryCode, order.priority)
  const ringsNext = toSeconds(goesUpAt({ urgency, from: dueAt * 1000 }, timesOf(street)))
  return bySystem('lapse', now, { ringsAt: ringsNext })
}
