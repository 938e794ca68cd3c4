import { hoursOf } from '../../shared/clock/calendar'
import type { Street } from '../../shared/street/street'
import { goesUpAt } from '../../shared/workOrder/limits'
import { holders } from '../keys'
import { resumed } from '../workOrder/asking'
import { toSeconds, upwards } from '../workOrder/stage'
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

/** Whether it can go up a desk: what lies on a community's can, after its time has run out. */
const canGoUp = ({ status, holder }: WorkOrder, street: Street) =>
  status === 'filed' && holder !== holders.streetDesk(street.id)

/**
 * What the clock has to say of this order by now, one step at a time: the reminder at 80 % 时限提醒, the end 超期, and
 * the way up 升级. Nothing before its time, and nothing twice: each step takes its bell with it.
 */
export function bell(order: WorkOrder, { street, now }: Moment): StepKept | undefined {
  const { ringsAt, dueAt, hasLapsed } = order
  if (ringsAt === undefined || dueAt === undefined || ringsAt * 1000 > now) return undefined
  // 挂账: the day has come to look at it again.
  if (order.suspended) return bySystem('resume', now, resumed({ order, street, now }))
  if (ringsAt < dueAt) return bySystem('warn', now, {})
  if (hasLapsed) return bySystem('escalate', now, { status: 'filed', ...upwards({ order, street, now }) })
  if (!canGoUp(order, street)) return bySystem('lapse', now, {})
  const ringsNext = toSeconds(goesUpAt(dueAt * 1000, hoursOf(street.calendars)))
  return bySystem('lapse', now, { ringsAt: ringsNext })
}
