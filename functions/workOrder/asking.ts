import { dayMs } from '../../shared/clock/china'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Ask } from '../../shared/workOrder/commands'
import { dueIn, toSeconds, type Stage } from './stage'
import type { Change } from './workOrder'

/** Further nobody may ask to put it off at a time. */
const longest = 90 * dayMs

/** 申请延期, 申请挂账: nothing changes but that it is asked. */
export function ask(asks: Ask, until: string, { order, now }: Stage): Outcome<Change> {
  const wanted = Date.parse(until)
  const earliest = asks === 'extend' ? Math.max(now, order.promisedAt * 1000) : now
  // A day that no calendar has is not a number, and so not between any two.
  const isPossible = wanted > earliest && wanted <= now + longest
  return isPossible ? done({ asks, askedUntil: toSeconds(wanted) }) : refuse('badInput', { field: 'until' })
}

/** 同意: a new promise; or a clock that stands still until it is looked at again. */
export function granted(stage: Stage): Change {
  const { order, now } = stage
  const { asked, status, promisedAt } = order
  if (!asked) return {}
  const { until } = asked
  if (asked.for === 'suspend') {
    return { leftSeconds: Math.max(0, promisedAt - toSeconds(now)), dueAt: until, ringsAt: until }
  }
  return { promisedAt: until, ...(status === 'accepted' && dueIn('accepted', stage, until)) }
}

/** 销账: the clock goes on with what was left when it stopped. */
export function resumed(stage: Stage): Change {
  const { order, now } = stage
  const promisedAt = toSeconds(now) + (order.suspended?.leftSeconds ?? 0)
  return { promisedAt, ...dueIn('accepted', stage, promisedAt) }
}
